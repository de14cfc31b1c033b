import type { ListedChoice, ListedService, ServicesList } from "../publish/services-list.ts";
import { DAGGER } from "../model/dagger.ts";

const FACETS = ["kind", "group", "area", "language", "status"] as const;

type Facet = (typeof FACETS)[number];

/** The most services that are shown at once: a longer list is no answer. */
const SHOWN = 50;
/** Shown while nothing is asked for, so that the rest of the page stays near. */
const SAMPLE = 6;

/** The registry's filter: reads the choices from the address, keeps them there, lists what matches. */
class ServicesFilter extends HTMLElement {
  #list: ServicesList | undefined;

  connectedCallback(): void {
    this.hidden = false;
    const form = this.querySelector("form");
    if (form === null) throw new Error("missing part: form");
    this.#recall(form);
    const run = () => {
      this.#remember(form);
      this.#show(form);
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      run();
    });
    form.addEventListener("input", run);
    form.addEventListener("reset", () => {
      // The fields are empty only after the event.
      setTimeout(run);
    });
    void this.#load(form);
  }

  async #load(form: HTMLFormElement): Promise<void> {
    try {
      const answer = await fetch(this.dataset["list"] ?? "");
      if (!answer.ok) throw new Error(`missing list: ${answer.status}`);
      this.#list = (await answer.json()) as ServicesList;
      this.#show(form);
    } catch {
      this.#part("[role=status]").textContent = this.dataset["failed"] ?? "";
    }
  }

  #recall(form: HTMLFormElement): void {
    const asked = new URLSearchParams(location.search);
    for (const name of [...FACETS, "q"]) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) {
        field.value = asked.get(name) ?? "";
        // A choice that nobody offers would leave the field without any.
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
      }
    }
  }

  #remember(form: HTMLFormElement): void {
    const query = new URLSearchParams([...chosenIn(form)]);
    const search = query.size === 0 ? location.pathname : `?${query.toString()}`;
    history.replaceState(null, "", search);
  }

  #show(form: HTMLFormElement): void {
    const list = this.#list;
    if (list === undefined) return;
    const chosen = chosenIn(form);
    const wanted = (name: string) => chosen.get(name) ?? "";
    const words = folded(wanted("q")).split(/\s+/).filter(Boolean);
    const found = list.services.filter(
      (service) =>
        FACETS.every((facet) => hasChoice(list, service, [facet, wanted(facet)])) &&
        hasWords(service, words),
    );
    const most = chosen.size > 0 ? SHOWN : SAMPLE;
    const items = found.slice(0, most).map((service) => this.#item(list, service));
    this.#part(".services").replaceChildren(...items);
    this.#part("[role=status]").textContent = this.#count(found.length, most);
  }

  #count(count: number, most: number): string {
    const forms = JSON.parse(this.dataset["counts"] ?? "{}") as Readonly<Record<string, string>>;
    const language = document.documentElement.lang;
    const form = count === 0 ? "none" : new Intl.PluralRules(language).select(count);
    const number = (n: number) => new Intl.NumberFormat(language).format(n);
    const said = (forms[form] ?? forms["other"] ?? "").replace("%", number(count));
    if (count <= most) return said;
    return `${said} ${(this.dataset["first"] ?? "").replace("%", number(most))}`;
  }

  #item(list: ServicesList, service: ListedService): HTMLLIElement {
    const [id, name, organization, address, , kinds, , [area], , invented] = service;
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `${this.dataset["page"] ?? ""}${encodeURIComponent(id)}/`;
    link.textContent = name;
    const labels = kinds.map((kind) => labelAt(list.kinds, kind)).join(", ");
    const place = area === undefined ? "" : labelAt(list.areas, area);
    const title = document.createElement("span");
    title.append(link, ...(invented === 1 ? [dagger()] : []));
    item.append(
      title,
      line("services-who", [labels, organization]),
      line("services-where", [address, place]),
    );
    return item;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`missing part: ${selector}`);
    return part;
  }
}

/** What is chosen and written in the form; empty fields are left out. */
function chosenIn(form: HTMLFormElement): ReadonlyMap<string, string> {
  const fields = [...new FormData(form)];
  return new Map(
    fields.flatMap(([name, value]) =>
      typeof value === "string" && value !== "" ? [[name, value] as const] : [],
    ),
  );
}

/** The mark of an invented record. */
function dagger(): HTMLElement {
  const mark = document.createElement("sup");
  mark.className = "dag";
  mark.textContent = DAGGER;
  return mark;
}

function line(className: string, parts: readonly string[]): HTMLSpanElement {
  const span = document.createElement("span");
  span.className = className;
  for (const part of parts.filter(Boolean)) {
    // A Latin address keeps its own order in a right-to-left page.
    const isolated = document.createElement("bdi");
    isolated.textContent = part;
    span.append(...(span.hasChildNodes() ? [" · "] : []), isolated);
  }
  return span;
}

function labelAt(choices: readonly ListedChoice[], place: number): string {
  return choices[place]?.[1] ?? "";
}

function hasChoice(
  list: ServicesList,
  [, , , , status, kinds, groups, areas, languages]: ListedService,
  [facet, wanted]: readonly [Facet, string],
): boolean {
  if (wanted === "") return true;
  const isWanted = (choices: readonly ListedChoice[]) => (place: number) =>
    choices[place]?.[0] === wanted;
  if (facet === "kind") return kinds.some(isWanted(list.kinds));
  if (facet === "group") return groups.some(isWanted(list.groups));
  if (facet === "area") return areas.some(isWanted(list.areas));
  if (facet === "language") return languages.some((place) => list.languages[place] === wanted);
  return list.statuses[status] === wanted;
}

function hasWords([id, name, organization, address]: ListedService, words: readonly string[]) {
  if (words.length === 0) return true;
  const text = folded(`${name} ${organization} ${address} ${id}`);
  return words.every((word) => text.includes(word));
}

/** Takes accents, vowel points and capitals out of a text, as people leave them out. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ς", "σ");
}

customElements.define("services-filter", ServicesFilter);

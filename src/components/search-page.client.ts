import type { SearchNames } from "../publish/search-names.ts";
import { findPages, type FoundPages } from "./find-pages.client.ts";
import { nearNames } from "./near-names.client.ts";
import { loadPagefind, type FilterCounts, type Pagefind } from "./pagefind.client.ts";
import { searchResult } from "./search-result.client.ts";

/** How many results are loaded at a time. */
const SHOWN = 10;

const LISTS = ["area", "domain", "period", "group"] as const;

/** The search of one language: reads its query from the address, writes the results below the form. */
class SearchPage extends HTMLElement {
  #pagefind: Pagefind | undefined;
  #names: Promise<SearchNames> | undefined;
  /** The pages in the reader's language, once there are others among them. */
  #own: ReadonlySet<string> | undefined;
  /** Only the answer to the last question is shown. */
  #turn = 0;

  connectedCallback(): void {
    document.querySelector<HTMLElement>(".search-without")?.setAttribute("hidden", "");
    const asked = new URLSearchParams(location.search);
    this.#field.value = asked.get("q") ?? "";
    const form = this.#part("form") as HTMLFormElement;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    form.addEventListener("change", (event) => {
      if (event.target !== this.#field) this.#ask();
    });
    this.addEventListener("keydown", (event) => {
      this.#walk(event);
    });
    void this.#start(asked);
  }

  async #start(asked: URLSearchParams): Promise<void> {
    const { bundle = "", base = "/" } = this.dataset;
    try {
      this.#pagefind = await loadPagefind(bundle, base);
      this.#offer(await this.#pagefind.filters());
      this.#recall(asked);
      await this.#run();
    } catch {
      this.#say(this.#word("failed"));
      document.querySelector<HTMLElement>(".search-without")?.removeAttribute("hidden");
    }
  }

  #ask(): void {
    const query = new URLSearchParams({ q: this.#field.value, ...this.#filters() });
    if (this.#others.checked) query.set("all", "1");
    history.replaceState(null, "", `?${query.toString()}`);
    // An index that is loaded stays: only the page as it was has one language.
    if (this.#own !== undefined && !this.#others.checked) location.reload();
    else void this.#run();
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.#field.value.trim();
    if (this.#pagefind === undefined) return;
    await this.#addOthers(this.#pagefind);
    const language = document.documentElement.lang;
    const filters = this.#filters();
    const own = this.#own === undefined ? {} : { own: this.#own };
    const found = await findPages(this.#pagefind, { text, language, filters, ...own });
    const near = text === "" || found.isNamed ? [] : nearNames(text, await this.#nameList());
    if (turn !== this.#turn) return;
    this.#results.replaceChildren();
    this.#count(found.counts);
    this.#suggest(near.map(({ path, name }) => ({ href: path, name })));
    await this.#show(found, 0);
    if (turn === this.#turn) this.#say(text === "" ? "" : this.#found(found));
  }

  /** Shows so many results more; the first of them takes the focus that the button had. */
  async #show(found: FoundPages, from: number): Promise<void> {
    const hits = found.hits.slice(from, from + SHOWN);
    const turn = this.#turn;
    const shown = await Promise.all(hits.map((hit) => hit.data()));
    if (turn !== this.#turn) return;
    const { lang: language } = document.documentElement;
    const items = shown.map((data) => searchResult(data, { terms: found.terms, language }));
    this.#results.append(...items);
    const more = this.#part(".search-more") as HTMLButtonElement;
    more.hidden = found.hits.length <= from + SHOWN;
    more.onclick = () => void this.#show(found, from + SHOWN);
    if (from > 0) items[0]?.querySelector("a")?.focus();
  }

  #found({ hits, isPartial }: FoundPages): string {
    const { lang } = document.documentElement;
    const forms = JSON.parse(this.#word("found")) as Record<string, string>;
    const form = hits.length === 0 ? "none" : new Intl.PluralRules(lang).select(hits.length);
    const number = new Intl.NumberFormat(lang).format(hits.length);
    const counted = (forms[form] ?? forms["other"] ?? "").replace("%", number);
    return isPartial && hits.length > 0 ? `${this.#word("some")} ${counted}` : counted;
  }

  /** Fills the filters with all that the index has of each. */
  #offer(all: FilterCounts): void {
    const kinds = this.#part(".search-kinds");
    for (const kind of ["", ...Object.keys(all["kind"] ?? {})]) {
      const input = document.createElement("input");
      Object.assign(input, { type: "radio", name: "kind", value: kind, checked: kind === "" });
      const label = document.createElement("label");
      const count = document.createElement("span");
      label.append(input, ` ${kind === "" ? this.#word("allKinds") : kind} `, count);
      kinds.append(label);
    }
    kinds.hidden = Object.keys(all["kind"] ?? {}).length < 2;
    for (const name of LISTS) {
      const values = Object.keys(all[name] ?? {}).toSorted(this.#order(name));
      this.#list(name).append(...values.map((value) => new Option(value, value)));
      this.#list(name)
        .closest("div")
        ?.toggleAttribute("hidden", values.length < 2);
    }
    const isEmpty = LISTS.every((name) => this.#list(name).options.length < 3);
    this.#part(".search-lists").hidden = isEmpty;
    this.#part(".search-others").hidden = this.#word("others") === "";
  }

  /** Years run backwards: who looks for one looks for a late one. */
  #order(name: string): (a: string, b: string) => number {
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    return name === "period" ? (a, b) => compare(b, a) : compare;
  }

  #count(counts: FilterCounts): void {
    const number = new Intl.NumberFormat(document.documentElement.lang);
    const isAsked = this.#field.value.trim() !== "";
    for (const input of this.querySelectorAll<HTMLInputElement>("input[name=kind]")) {
      const count = counts["kind"]?.[input.value];
      const text = isAsked && input.value !== "" ? number.format(count ?? 0) : "";
      input.labels?.[0]?.querySelector("span")?.replaceChildren(text);
    }
    for (const name of LISTS) {
      for (const option of [...this.#list(name).options].slice(1)) {
        const count = counts[name]?.[option.value] ?? 0;
        option.hidden = isAsked && count === 0 && !option.selected;
        option.text = isAsked ? `${option.value} (${number.format(count)})` : option.value;
      }
    }
  }

  #filters(): Record<string, string> {
    const kind = this.querySelector<HTMLInputElement>("input[name=kind]:checked")?.value ?? "";
    const lists = LISTS.map((name) => [name, this.#list(name).value] as const);
    const chosen = [["kind", kind] as const, ...lists].filter(([, value]) => value !== "");
    return Object.fromEntries(chosen);
  }

  #recall(asked: URLSearchParams): void {
    for (const input of this.querySelectorAll<HTMLInputElement>("input[name=kind]")) {
      if (input.value === asked.get("kind")) input.checked = true;
    }
    for (const name of LISTS) {
      this.#list(name).value = asked.get(name) ?? "";
      // A choice that nobody offers would leave the field without any.
      if (this.#list(name).selectedIndex < 0) this.#list(name).value = "";
    }
    this.#others.checked = asked.get("all") === "1";
  }

  /** Loads the indexes of the other languages when they are first asked for. */
  async #addOthers(pagefind: Pagefind): Promise<void> {
    if (this.#own !== undefined || !this.#others.checked) return;
    this.#own = new Set((await pagefind.search(null)).results.map(({ id }) => id));
    const { base: baseUrl = "/", others = "" } = this.dataset;
    for (const bundle of others.split(" ")) await pagefind.mergeIndex(bundle, { baseUrl });
  }

  async #nameList(): Promise<SearchNames> {
    this.#names ??= fetch(`${this.dataset["bundle"] ?? ""}names.json`).then(
      (answer) => (answer.ok ? answer.json() : []) as Promise<SearchNames>,
    );
    return this.#names;
  }

  #suggest(near: readonly { readonly href: string; readonly name: string }[]): void {
    const line = this.#part(".search-near");
    const base = (this.dataset["base"] ?? "/").replace(/\/$/, "");
    const links = near.map(({ href, name }) => {
      const link = document.createElement("a");
      link.href = base + href;
      link.textContent = name;
      return link;
    });
    line.hidden = links.length === 0;
    line.replaceChildren(this.#word("didYouMean"), ...links);
  }

  /** Arrows walk from the field through the results and back, Escape leads to the field. */
  #walk(event: KeyboardEvent): void {
    const { target, key } = event;
    const links = [...this.querySelectorAll<HTMLElement>(".search-near a, .search-results a")];
    const place = links.indexOf(target as HTMLElement);
    if (place < 0 && target !== this.#field) return;
    if (key === "Escape" && place >= 0) this.#field.select();
    if (key === "Escape" || (key === "ArrowUp" && place === 0)) this.#field.focus();
    else if (key === "ArrowDown") links[place + 1]?.focus();
    else if (key === "ArrowUp") links[place - 1]?.focus();
    else return;
    if (key !== "Escape") event.preventDefault();
  }

  #say(text: string): void {
    this.#part(".search-count").textContent = text;
  }

  #word(name: string): string {
    return this.dataset[name] ?? "";
  }

  #list(name: string): HTMLSelectElement {
    return this.#part(`select[name=${name}]`) as HTMLSelectElement;
  }

  get #results(): HTMLElement {
    return this.#part(".search-results");
  }

  get #others(): HTMLInputElement {
    return this.#part("input[name=all]") as HTMLInputElement;
  }

  get #field(): HTMLInputElement {
    return this.#part("input[type=search]") as HTMLInputElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`missing part: ${selector}`);
    return part;
  }
}

customElements.define("search-page", SearchPage);

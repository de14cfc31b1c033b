import type { AreaFinder, FoundArea } from "../publish/area-finder-files.ts";
import type { AreaPositions } from "../publish/area-positions.ts";
import { queryLetters } from "../locales/search-letters.ts";
import { areaAt } from "./area-at.client.ts";
import { areaSearch, nearAreas } from "./area-search.client.ts";

/** The most areas in the list; more would not be read. */
const LISTED = 12;
const PATIENCE_MS = 15_000;

type AreaSearch = ReturnType<typeof areaSearch>;

/** The field by which an area is chosen: a combobox with a list, and the place of the reader. */
class AreaFinderField extends HTMLElement {
  #index: Promise<AreaFinder> | undefined;
  readonly #files = new Map<string, Promise<readonly FoundArea[]>>();
  #found: readonly FoundArea[] = [];
  /** True where nothing has the name, and what was found has nearly the same. */
  #isNear = false;
  #search: { readonly areas: readonly FoundArea[]; readonly find: AreaSearch } | undefined;
  #active = -1;

  connectedCallback(): void {
    const input = this.#input;
    input.addEventListener("focus", () => void this.#load().catch(() => undefined));
    input.addEventListener("input", () => void this.#look());
    input.addEventListener("keydown", (event) => {
      this.#press(event);
    });
    input.addEventListener("blur", () => {
      this.#close();
    });
    this.#part("form").addEventListener("submit", (event) => {
      event.preventDefault();
      // What was perhaps not meant is opened only when it was chosen.
      if (this.#isNear && this.#active < 0) this.#activate(this.#found.length > 0 ? 0 : -1);
      else this.#open(Math.max(0, this.#active));
    });
    this.#list.addEventListener("pointerdown", (event) => {
      // The field keeps the focus, or the list would be gone before the click.
      event.preventDefault();
    });
    this.#list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest("li") : null;
      if (option !== null) this.#open([...this.#list.children].indexOf(option));
    });
    const where = this.querySelector("button.finder-where");
    if (!(where instanceof HTMLButtonElement)) return;
    where.hidden = !(isSecureContext && "geolocation" in navigator);
    where.addEventListener("click", () => {
      this.#locate();
    });
  }

  async #look(): Promise<void> {
    const asked = this.#input.value;
    if (asked.trim() === "") this.#found = [];
    try {
      const areas = await this.#areasFor(asked);
      // What was typed meanwhile is answered by itself.
      if (asked !== this.#input.value) return;
      const found = this.#searchIn(areas)(asked);
      this.#isNear = found.length === 0;
      this.#found = this.#isNear ? nearAreas(areas, asked) : found;
      this.#show(asked);
    } catch {
      this.#say(this.#words("failed"));
    }
  }

  #searchIn(areas: readonly FoundArea[]): AreaSearch {
    if (this.#search?.areas !== areas) {
      this.#search = { areas, find: areaSearch(areas, document.documentElement.lang) };
    }
    return this.#search.find;
  }

  #load(): Promise<AreaFinder> {
    this.#index ??= loaded(this.#words("areas")) as Promise<AreaFinder>;
    return this.#index;
  }

  async #areasFor(asked: string): Promise<readonly FoundArea[]> {
    const index = await this.#load();
    if ("areas" in index) return index.areas;
    const letters = queryLetters(asked, document.documentElement.lang);
    const files = index.letters.filter((letter) => letters.has(letter));
    const areas = (await Promise.all(files.map((letter) => this.#ofLetter(letter)))).flat();
    return [...new Map(areas.map((area) => [area[0], area])).values()];
  }

  #ofLetter(letter: string): Promise<readonly FoundArea[]> {
    const code = (letter.codePointAt(0) ?? 0).toString(16);
    const file = this.#files.get(letter) ?? areasIn(this.#words("letter").replace("*", code));
    this.#files.set(letter, file);
    return file;
  }

  #show(asked: string): void {
    const shown = this.#found.slice(0, LISTED);
    this.#list.replaceChildren(...shown.map((area, i) => optionOf(area, `finder-${i}`)));
    this.#list.hidden = shown.length === 0;
    this.#input.setAttribute("aria-expanded", String(shown.length > 0));
    this.#activate(-1);
    this.#say(asked.trim() === "" ? "" : this.#count(this.#found.length));
  }

  #count(count: number): string {
    const counts = this.#words(this.#isNear && count > 0 ? "near" : "counts");
    const forms = JSON.parse(counts) as Readonly<Record<string, string>>;
    const language = document.documentElement.lang;
    const number = (n: number) => new Intl.NumberFormat(language).format(n);
    const form = count === 0 ? "none" : new Intl.PluralRules(language).select(count);
    const said = (forms[form] ?? forms["other"] ?? "").replace("%", number(count));
    return count <= LISTED ? said : `${said} ${this.#words("first").replace("%", number(LISTED))}`;
  }

  #press(event: KeyboardEvent): void {
    const last = this.#list.children.length - 1;
    const isOpen = !this.#list.hidden;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
      // While nothing is chosen they move in the text.
      ...(this.#active >= 0 ? { Home: 0, End: last } : {}),
    };
    const next = steps[event.key];
    if (event.key === "Escape") {
      if (!isOpen) this.#input.value = "";
      this.#found = [];
      this.#close();
      this.#say("");
    } else if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    else if (!isOpen) {
      if (event.key === "ArrowDown") void this.#look();
    } else this.#activate(next);
    event.preventDefault();
  }

  #activate(next: number): void {
    this.#active = next;
    [...this.#list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === next));
      if (i === next) option.scrollIntoView({ block: "nearest" });
    });
    if (next < 0) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", `finder-${next}`);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#activate(-1);
  }

  #open(place: number): void {
    const area = this.#found[place];
    if (area !== undefined) location.href = this.#page(area[0]);
  }

  #page(key: string): string {
    return this.#words("page").replace("*/*", key.split("/").map(encodeURIComponent).join("/"));
  }

  #locate(): void {
    this.#say(this.#words("asking"));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => void this.#tell(coords),
      ({ code, PERMISSION_DENIED }) => {
        this.#say(this.#words(code === PERMISSION_DENIED ? "denied" : "unavailable"));
      },
      { timeout: PATIENCE_MS, maximumAge: 600_000 },
    );
  }

  async #tell(position: GeolocationCoordinates): Promise<void> {
    try {
      const positions = (await loaded(this.#words("positions"))) as AreaPositions;
      const key = areaAt(positions, position);
      if (key === null) {
        this.#say(this.#words("outside"));
        return;
      }
      const names = (await loaded(this.#words("names"))) as readonly (readonly string[])[];
      const link = document.createElement("a");
      link.href = this.#page(key);
      link.textContent = names.find(([known]) => known === key)?.[1] ?? key;
      const [before = "", after = ""] = this.#words("inside").split("%");
      this.#close();
      this.#status.replaceChildren(before, link, after);
    } catch {
      this.#say(this.#words("failed"));
    }
  }

  #words(name: string): string {
    return this.dataset[name] ?? "";
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  get #input(): HTMLInputElement {
    return this.#part("input") as HTMLInputElement;
  }

  get #list(): HTMLElement {
    return this.#part("[role=listbox]");
  }

  get #status(): HTMLElement {
    return this.#part("[role=status]");
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`missing part: ${selector}`);
    return part;
  }
}

function optionOf([, name, above]: FoundArea, id: string): HTMLLIElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.append(isolated(name), ...(above === "" ? [] : [" ", isolated(above)]));
  return option;
}

/** A name of another script keeps its own order, whatever the direction of the page. */
function isolated(text: string): HTMLElement {
  const element = document.createElement("bdi");
  element.textContent = text;
  return element;
}

async function areasIn(file: string): Promise<readonly FoundArea[]> {
  const found = (await loaded(file)) as AreaFinder;
  return "areas" in found ? found.areas : [];
}

async function loaded(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`missing file: ${address}`);
  return answer.json();
}

customElements.define("area-finder", AreaFinderField);

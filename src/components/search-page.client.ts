import type { SearchNames } from "../publish/search-names.ts";
import { findPages, type FoundPages } from "./find-pages.client.ts";
import { nearNames } from "./near-names.client.ts";
import { loadPagefind, type Pagefind } from "./pagefind.client.ts";
import { SearchFilters } from "./search-filters.client.ts";
import { searchResult } from "./search-result.client.ts";

/** How many results are loaded at a time. */
const SHOWN = 10;

/** The search of one language: reads its query from the address, writes the results below the form. */
class SearchPage extends HTMLElement {
  #pagefind: Pagefind | undefined;
  #names: Promise<SearchNames> | undefined;
  readonly #filters = new SearchFilters(this);
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
      this.#filters.offer(await this.#pagefind.filters(), this.#word("allKinds"));
      this.#filters.recall(asked);
      await this.#run();
    } catch {
      this.#say(this.#word("failed"));
      document.querySelector<HTMLElement>(".search-without")?.removeAttribute("hidden");
    }
  }

  #ask(): void {
    const query = new URLSearchParams({ q: this.#field.value, ...this.#filters.chosen() });
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
    const filters = this.#filters.chosen();
    const isAsked = text !== "" || Object.keys(filters).length > 0;
    const own = this.#own === undefined ? {} : { own: this.#own };
    const found = await findPages(this.#pagefind, { text, language, filters, ...own });
    const near = text === "" || found.isNamed ? [] : nearNames(text, await this.#nameList());
    if (turn !== this.#turn) return;
    this.#results.replaceChildren();
    this.#filters.count(found.counts, isAsked);
    this.#suggest(near.map(({ path, name }) => ({ href: path, name })));
    await this.#show(found, 0);
    if (turn === this.#turn) this.#say(isAsked ? this.#found(found) : "");
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

  #found({ hits, isWhole }: FoundPages): string {
    const { lang } = document.documentElement;
    const forms = JSON.parse(this.#word("found")) as Record<string, string>;
    const form = hits.length === 0 ? "none" : new Intl.PluralRules(lang).select(hits.length);
    const number = new Intl.NumberFormat(lang).format(hits.length);
    const counted = (forms[form] ?? forms["other"] ?? "").replace("%", number);
    return !isWhole && hits.length > 0 ? `${this.#word("some")} ${counted}` : counted;
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
    else if (key === "ArrowUp" && place > 0) links[place - 1]?.focus();
    else return;
    if (key !== "Escape") event.preventDefault();
  }

  #say(text: string): void {
    this.#part(".search-count").textContent = text;
  }

  #word(name: string): string {
    return this.dataset[name] ?? "";
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

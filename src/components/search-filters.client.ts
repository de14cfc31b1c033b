import type { FilterCounts } from "./pagefind.client.ts";

const LISTS = ["area", "domain", "period", "group"] as const;

/** The kinds and lists by which the results of the search page are narrowed. */
export class SearchFilters {
  readonly #page: HTMLElement;

  constructor(page: HTMLElement) {
    this.#page = page;
  }

  /** Fills the filters with all that the index has of each. */
  offer(all: FilterCounts, allKinds: string): void {
    const kinds = this.#part(".search-kinds");
    for (const kind of ["", ...Object.keys(all["kind"] ?? {})]) {
      const input = document.createElement("input");
      Object.assign(input, { type: "radio", name: "kind", value: kind, checked: kind === "" });
      const label = document.createElement("label");
      const count = document.createElement("span");
      label.append(input, ` ${kind === "" ? allKinds : kind} `, count);
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
    this.#part(".search-narrow").hidden = isEmpty && this.#part(".search-others").hidden;
  }

  /** Says how many pages each choice leaves, where something was asked. */
  count(counts: FilterCounts, isAsked: boolean): void {
    const number = new Intl.NumberFormat(document.documentElement.lang);
    for (const input of this.#page.querySelectorAll<HTMLInputElement>("input[name=kind]")) {
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

  /** Gives what was chosen, by filter. */
  chosen(): Record<string, string> {
    const kind =
      this.#page.querySelector<HTMLInputElement>("input[name=kind]:checked")?.value ?? "";
    const lists = LISTS.map((name) => [name, this.#list(name).value] as const);
    const chosen = [["kind", kind] as const, ...lists].filter(([, value]) => value !== "");
    return Object.fromEntries(chosen);
  }

  /** Chooses what an address says. */
  recall(asked: URLSearchParams): void {
    for (const input of this.#page.querySelectorAll<HTMLInputElement>("input[name=kind]")) {
      if (input.value === asked.get("kind")) input.checked = true;
    }
    for (const name of LISTS) {
      this.#list(name).value = asked.get(name) ?? "";
      // A choice that nobody offers would leave the field without any.
      if (this.#list(name).selectedIndex < 0) this.#list(name).value = "";
    }
    const others = this.#part("input[name=all]") as HTMLInputElement;
    others.checked = asked.get("all") === "1";
    // A narrow screen has its results sooner; what was chosen is always seen.
    const isWide = matchMedia("(min-width: 44rem)").matches;
    const isChosen = LISTS.some((name) => asked.has(name)) || others.checked;
    this.#part(".search-narrow").toggleAttribute("open", isWide || isChosen);
  }

  /** Years run backwards: who looks for one looks for a late one. */
  #order(name: string): (a: string, b: string) => number {
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    return name === "period" ? (a, b) => compare(b, a) : compare;
  }

  #list(name: string): HTMLSelectElement {
    return this.#part(`select[name=${name}]`) as HTMLSelectElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.#page.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`missing part: ${selector}`);
    return part;
  }
}

interface ResultData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
}

interface SearchAnswer {
  readonly results: readonly { data: () => Promise<ResultData> }[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string | null, options: object) => Promise<SearchAnswer>;
  filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

const SHOWN = 30;

/** The search of one language: reads `?q=` and `?kind=`, writes the results below the form. */
class SearchPage extends HTMLElement {
  #pagefind: Pagefind | undefined;

  connectedCallback(): void {
    document.querySelector<HTMLElement>(".search-without")?.setAttribute("hidden", "");
    const form = this.#part("form");
    const query = new URLSearchParams(location.search).get("q") ?? "";
    this.#input.value = query;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#remember();
      void this.#run();
    });
    form.addEventListener("change", (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === "radio") {
        void this.#run();
      }
    });
    void this.#start();
  }

  async #start(): Promise<void> {
    const { bundle = "", base = "/" } = this.dataset;
    try {
      const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
      await pagefind.options({ baseUrl: base, excerptLength: 24 });
      this.#pagefind = pagefind;
      this.#showKinds((await pagefind.filters())["kind"] ?? {});
      await this.#run();
    } catch {
      this.#say(this.dataset["failed"] ?? "");
      document.querySelector<HTMLElement>(".search-without")?.removeAttribute("hidden");
    }
  }

  async #run(): Promise<void> {
    const query = this.#input.value.trim();
    const list = this.#part(".search-results");
    if (this.#pagefind === undefined || query === "") {
      list.replaceChildren();
      this.#say("");
      return;
    }
    const kind = this.querySelector<HTMLInputElement>("input[name=kind]:checked")?.value ?? "";
    const answer = await this.#pagefind.search(query, kind === "" ? {} : { filters: { kind } });
    const shown = await Promise.all(answer.results.slice(0, SHOWN).map((result) => result.data()));
    list.replaceChildren(...namesFirst(query, shown).map(resultItem));
    this.#say(this.#countWords(answer.results.length));
  }

  #countWords(count: number): string {
    if (count === 0) return this.dataset["none"] ?? "";
    if (count === 1) return this.dataset["one"] ?? "";
    const number = new Intl.NumberFormat(document.documentElement.lang).format(count);
    return (this.dataset["many"] ?? "").replace("%", number);
  }

  #showKinds(kinds: Readonly<Record<string, number>>): void {
    const fieldset = this.#part(".search-kinds");
    const choices = [
      ["", this.dataset["allKinds"] ?? ""],
      ...Object.keys(kinds).map((k) => [k, k]),
    ];
    for (const [value = "", label = ""] of choices) {
      const input = document.createElement("input");
      Object.assign(input, { type: "radio", name: "kind", value, checked: value === "" });
      const wrapper = document.createElement("label");
      wrapper.append(input, ` ${label}`);
      fieldset.append(wrapper);
    }
    fieldset.hidden = choices.length < 3;
  }

  #remember(): void {
    const query = this.#input.value;
    history.replaceState(null, "", `?${new URLSearchParams({ q: query }).toString()}`);
  }

  #say(text: string): void {
    this.#part(".search-count").textContent = text;
  }

  get #input(): HTMLInputElement {
    return this.#part("input[type=search]") as HTMLInputElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`missing part: ${selector}`);
    return part;
  }
}

/** Puts first what is called what was searched for: who types a place's name wants the place. */
function namesFirst(query: string, results: readonly ResultData[]): readonly ResultData[] {
  const wanted = folded(query);
  const distance = ({ meta }: ResultData) => {
    const title = folded(meta["title"] ?? "");
    if (title === wanted) return 0;
    return title.startsWith(wanted) ? 1 : 2;
  };
  return results.toSorted((a, b) => distance(a) - distance(b));
}

/** Capitals, accents and vowel marks make no difference. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase(document.documentElement.lang);
}

/** Excerpts hold `<mark>` and escaped text only: they are parsed, and nothing but marks is kept. */
function resultItem({ url, meta, excerpt }: ResultData): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta["title"] ?? url;
  const kind = document.createElement("span");
  kind.className = "muted";
  kind.textContent = meta["kind"] ?? "";
  const text = document.createElement("p");
  for (const node of new DOMParser().parseFromString(excerpt, "text/html").body.childNodes) {
    const isMark = node.nodeName === "MARK";
    const piece = isMark ? document.createElement("mark") : document.createTextNode("");
    piece.textContent = node.textContent;
    text.append(piece);
  }
  item.append(link, " ", kind, text);
  return item;
}

customElements.define("search-page", SearchPage);

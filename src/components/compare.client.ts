import {
  askedAreas,
  askedWords,
  isKey,
  type AskedAreas,
  type NamedArea,
} from "./asked-areas.client.ts";
import { comparedTable, type ComparedArea } from "./compared-table.client.ts";

/** Suggestions below the field; more would not be read. */
const SUGGESTED = 50;

/** Puts areas side by side: reads `?areas=`, fetches one file an area, writes the table. */
class ComparePage extends HTMLElement {
  #keys: readonly string[] = [];
  #names: readonly NamedArea[] = [];
  readonly #areas = new Map<string, ComparedArea>();

  connectedCallback(): void {
    document.querySelector<HTMLElement>(".compare-without")?.setAttribute("hidden", "");
    this.hidden = false;
    const form = this.#part("form");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#add();
    });
    form.addEventListener("input", () => {
      this.#suggest();
    });
    void this.#start(askedWords(new URLSearchParams(location.search).get("areas") ?? ""));
  }

  /** Shows what the address asks for; only areas without their level wait for the names of all. */
  async #start(words: readonly string[]): Promise<void> {
    const asked = words.slice(0, this.#most);
    const full = words.length > asked.length ? [this.#words("full")] : [];
    const isNamed = !asked.every(isKey);
    if (!isNamed) await this.#show(asked, () => full);
    try {
      this.#names = (await loaded(this.dataset["names"] ?? "")) as readonly NamedArea[];
    } catch {
      this.#part("form").hidden = true;
      if (isNamed) await this.#show(asked);
      return;
    }
    if (!isNamed) return;
    const found = askedAreas(asked, this.#names);
    await this.#show(found.keys, () => [...this.#doubts(found), ...full]);
  }

  /** Says what of an address is not shown, or not what it may have meant. */
  #doubts({ unknown, unclear, isMixed }: AskedAreas): readonly string[] {
    const levels = this.#keys.flatMap((key) => this.#areas.get(key)?.area.level ?? []);
    return [
      ...(isMixed ? [this.#words("mixed", listed([...new Set(levels)]))] : []),
      ...unknown.map((word) => this.#words("unknown", word)),
      ...unclear.map((word) => this.#words("unclear", word)),
    ];
  }

  #suggest(): void {
    const asked = folded(this.#input.value);
    const found = this.#names.filter(
      ([key, name]) => !this.#keys.includes(key) && folded(name).includes(asked),
    );
    const options = found.slice(0, SUGGESTED).map((area) => {
      const option = document.createElement("option");
      option.value = labelOf(area);
      return option;
    });
    this.#part("datalist").replaceChildren(...options);
  }

  async #add(): Promise<void> {
    const asked = folded(this.#input.value);
    const found =
      this.#names.find((area) => folded(labelOf(area)) === asked) ??
      this.#names.find(([, name]) => folded(name) === asked) ??
      this.#names.find(([, name]) => asked !== "" && folded(name).startsWith(asked));
    const isFull = this.#keys.length >= this.#most;
    if (found === undefined || isFull) {
      this.#say(
        found === undefined ? this.#words("unknown", this.#input.value) : this.#words("full"),
      );
      return;
    }
    const [key] = found;
    this.#input.value = "";
    this.#input.focus();
    await this.#show([...this.#keys, key]);
  }

  /** Shows areas side by side and says how many, and what else is to be said once they are here. */
  async #show(keys: readonly string[], more: () => readonly string[] = () => []): Promise<void> {
    this.#keys = [...new Set(keys)].slice(0, this.#most);
    const missing = this.#keys.filter((key) => !this.#areas.has(key));
    const failed: string[] = [];
    await Promise.all(
      missing.map(async (key) => {
        try {
          this.#areas.set(key, await this.#area(key));
        } catch {
          failed.push(key);
        }
      }),
    );
    this.#keys = this.#keys.filter((key) => this.#areas.has(key));
    this.#remember();
    const areas = this.#keys.flatMap((key) => this.#areas.get(key) ?? []);
    this.#part(".compare-chosen").replaceChildren(...areas.map((area) => this.#chosen(area)));
    this.#part(".compare-table").replaceChildren(
      ...(areas.length > 0
        ? [
            comparedTable(areas, {
              indicator: this.#words("indicator"),
              absent: this.#words("absent"),
            }),
          ]
        : []),
    );
    this.#part(".notes").hidden = areas.length === 0;
    const found = [...this.querySelectorAll("td")].map(({ textContent }) => textContent);
    for (const note of this.querySelectorAll<HTMLElement>("[data-mark]")) {
      note.hidden = !found.some((text) => text.includes(note.dataset["mark"] ?? ""));
    }
    const without = document.querySelector<HTMLElement>(".compare-without");
    if (without !== null) without.hidden = failed.length === 0;
    const state = failed.length > 0 ? this.#words("failed", failed.join(", ")) : this.#state();
    this.#say([state, ...more()].join(" "));
  }

  /** Loads the file of an area. Without the names of all, what names no level leads to none. */
  async #area(key: string): Promise<ComparedArea> {
    if (!isKey(key)) throw new Error(`unknown area: ${key}`);
    const { before = "", after = "" } = this.dataset;
    const path = key.split("/").map(encodeURIComponent).join("/");
    return (await loaded(before + path + after)) as ComparedArea;
  }

  #state(): string {
    const count = this.#keys.length;
    if (count === 0) return this.#words("none");
    if (count === 1) return this.#words("one");
    return this.#words("done", new Intl.NumberFormat(document.documentElement.lang).format(count));
  }

  #chosen({ area }: ComparedArea): HTMLLIElement {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.#words("remove", area.name);
    button.addEventListener("click", () => {
      this.#input.focus();
      void this.#show(this.#keys.filter((key) => key !== area.key));
    });
    item.append(button);
    return item;
  }

  #remember(): void {
    const query = this.#keys.length === 0 ? "" : `?areas=${this.#keys.join(",")}`;
    history.replaceState(null, "", `${location.pathname}${query}`);
    shareWith(query);
  }

  #words(name: string, value = ""): string {
    return (this.dataset[name] ?? "").replace("%", () => value);
  }

  #say(text: string): void {
    this.#part(".compare-state").textContent = text;
  }

  /** How many areas stand side by side at most. */
  get #most(): number {
    return Number(this.dataset["most"]);
  }

  get #input(): HTMLInputElement {
    return this.#part("input") as HTMLInputElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`missing part: ${selector}`);
    return part;
  }
}

/** Puts the choice into the address that the block below offers to copy, share and send. */
function shareWith(query: string): void {
  const field = document.querySelector<HTMLInputElement>("#share-address");
  if (field === null) return;
  const before = field.value;
  field.value = before.replace(/\?.*$/, "") + query;
  const mail = field.parentElement?.querySelector<HTMLAnchorElement>("a[href^='mailto:']");
  const [old, now] = [before, field.value].map(encodeURIComponent);
  if (mail && old !== undefined && now !== undefined) mail.href = mail.href.replace(old, now);
}

async function loaded(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`missing file: ${address}`);
  return answer.json();
}

/** Writes names as a list of the reader's language does. */
function listed(names: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang).format(names);
}

/** Text as it is compared: without case and accents. */
function folded(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "");
  return bare.toLocaleLowerCase(document.documentElement.lang).trim();
}

function labelOf([, name, parent]: NamedArea): string {
  return parent === "" ? name : `${name} (${parent})`;
}

customElements.define("compare-page", ComparePage);

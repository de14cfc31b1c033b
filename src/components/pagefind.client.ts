/** What of Pagefind is used here; it brings no types for the browser. */
export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (query: string | null, options?: object) => Promise<SearchAnswer>;
  readonly filters: () => Promise<FilterCounts>;
  readonly mergeIndex: (bundle: string, options: object) => Promise<void>;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface SearchAnswer {
  readonly results: readonly SearchHit[];
  readonly filters: FilterCounts;
}

/** A page that was found; what it shows is loaded when it is asked for. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<ShownResult>;
}

/** What `scripts/shown-fragment.ts` put into the index. */
export interface ShownResult {
  readonly url: string;
  readonly raw_content: string;
  readonly meta: Readonly<Record<"title" | "kind" | "names" | "language", string>>;
}

/** Loads the index of a language; `bundle` is its folder, `base` that of the site. */
export async function loadPagefind(bundle: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  // The worker would be loaded besides the program, for searches that take milliseconds.
  await pagefind.options({ baseUrl: base, noWorker: true });
  await pagefind.filters();
  return pagefind;
}

/** Where the content of a page stands inside another. */
export interface Nesting {
  /** What makes the ids of the content the only ones of their name. */
  readonly prefix: string;
  /** By how many levels its headings stand deeper. */
  readonly deeper: number;
}

/** HTML has no deeper heading. */
const DEEPEST = 6;

/**
 * Fits the content of a page into another page: ids and what refers to them get a prefix, headings
 * go deeper and say in `data-level` which they were, and scripts stay out. References to ids that
 * the content does not have are those of the whole page and stay. Sections lose their names, since
 * many parts have a section of one name, and landmarks must differ.
 */
export function nestedPage(markup: string, { prefix, deeper }: Nesting): string {
  const still = markup.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
  const ids = new Set([...still.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
  const placed = (id: string) => (ids.has(id) ? prefix + id : id);
  return still
    .replace(/(<section\b[^>]*?)\saria-labelledby="[^"]*"/g, "$1")
    .replace(
      /(\s(?:id|for|headers|aria-[a-z]+)=")([^"]+)"/g,
      (all, start: string, list: string) => {
        const names = list.split(" ");
        return names.every((name) => ids.has(name))
          ? `${start}${names.map(placed).join(" ")}"`
          : all;
      },
    )
    .replace(/(\shref=")#([^"]+)"/g, (_, start: string, id: string) => `${start}#${placed(id)}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${placed(id)})`)
    .replace(/<(\/?)h([1-6])\b/g, (_, slash: string, level: string) => {
      const depth = Math.min(DEEPEST, Number(level) + deeper);
      return slash === "" ? `<h${depth} data-level="${level}"` : `</h${depth}`;
    });
}

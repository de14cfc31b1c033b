/**
 * Puts a prefix before every id of a piece of SVG, and before every reference to one, so that two
 * pictures on one page never share an id.
 */
export function prefixIds(markup: string, prefix: string): string {
  const named = markup
    .replace(/\bid="([^"]+)"/g, (_, id: string) => `id="${prefix}-${id}"`)
    .replace(/\baria-(labelledby|describedby)="([^"]+)"/g, (_, name: string, ids: string) => {
      const prefixed = ids.split(/\s+/).map((id) => `${prefix}-${id}`);
      return `aria-${name}="${prefixed.join(" ")}"`;
    });
  return named.includes("#") ? withReferences(named, prefix) : named;
}

function withReferences(markup: string, prefix: string): string {
  return markup
    .replace(/\b((?:xlink:)?href)="#([^"]+)"/g, (_, name: string, id: string) => {
      return `${name}="#${prefix}-${id}"`;
    })
    .replace(/url\((["']?)#([^"')]+)\1\)/g, (_, quote: string, id: string) => {
      return `url(${quote}#${prefix}-${id}${quote})`;
    });
}

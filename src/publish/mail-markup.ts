import { trusted, type Markup } from "../markup/html.ts";
import { absoluteLinks } from "./absolute-links.ts";
import { mailStyles, type MailSides } from "./mail-style.ts";

const OPENING = /<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
/** What stays of the attributes of prose: mail programs strip or break on the others. */
const KEPT = /\s(?:href|src|alt|colspan|rowspan|start|scope|dir|lang)="[^"]*"/g;
const BLOCKS: ReadonlySet<string> = new Set([
  ...["p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "aside"],
  ...["table", "caption", "th", "td"],
]);
const CELLS: ReadonlySet<string> = new Set(["th", "td"]);

/**
 * Turns prose of a page into prose of a letter: each element carries its own style and direction,
 * links are absolute, classes and ids are gone.
 */
export function mailMarkup({ markup }: Markup, page: string, sides: MailSides): Markup {
  const styles = mailStyles(sides);
  const styled = absoluteLinks(markup, page).replace(
    OPENING,
    (_, name: string, attributes: string) => {
      const kept = (attributes.match(KEPT) ?? []).join("");
      const direction = BLOCKS.has(name) ? ` dir="${sides.direction}"` : "";
      const align = CELLS.has(name) ? ` align="${sides.start}"` : "";
      const style = styles[name] === undefined ? "" : ` style="${styles[name]}"`;
      return `<${name}${kept}${direction}${align}${style}>`;
    },
  );
  return trusted(styled);
}

/** A string that is HTML or SVG already. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, nothing stays nothing. */
export type Content = string | number | Markup | false | null | undefined | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for use between tags and inside quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Declares a string to be markup; only for strings that this program has made itself. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Template tag for HTML and SVG: everything interpolated is escaped unless it is `Markup`. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let markup = strings[0] ?? "";
  for (const [i, content] of contents.entries()) {
    markup += contentMarkup(content) + (strings[i + 1] ?? "");
  }
  return { markup };
}

/** Gives the markup of a content as one string. */
function contentMarkup(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (typeof content === "string") return escape(content);
  if (typeof content === "number") return String(content);
  if (isMarkup(content)) return content.markup;
  return content.map(contentMarkup).join("");
}

function isMarkup(content: Markup | readonly Content[]): content is Markup {
  return "markup" in content;
}

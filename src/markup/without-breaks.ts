import { trusted, type Markup } from "./html.ts";

/** Takes the line breaks out of the tags of a drawing: a map or a long table has thousands of them. */
export function withoutBreaks({ markup }: Markup): Markup {
  return trusted(markup.replace(/<[^>]*>/g, (tag) => withoutEnd(inOneLine(tag))));
}

function inOneLine(tag: string): string {
  return tag.includes("\n") ? tag.replace(/\s*\n\s*/g, " ") : tag;
}

function withoutEnd(tag: string): string {
  return tag.endsWith(" />") || tag.endsWith(" >") ? tag.replace(/ (?=\/?>)/g, "") : tag;
}

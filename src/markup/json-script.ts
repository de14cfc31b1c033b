import { trusted, type Markup } from "./html.ts";

const UNSAFE: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * Makes a block of JSON-LD for the head of a page: data that no browser runs. Everything that could
 * end the block or begin a tag is written as an escape of JSON.
 */
export function jsonScript(data: unknown): Markup {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => UNSAFE[sign] ?? sign);
  return trusted(`<script type="application/ld+json">${json}</script>`);
}

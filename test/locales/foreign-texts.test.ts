import fc from "fast-check";
import { expect, test } from "vitest";
import { withDirections } from "../../src/locales/foreign-texts.ts";

const directions = { he: "rtl", it: "ltr" } as const;

/** Looks at every tag of a page, which takes long where there are thousands. */
function plainDirections(html: string): string {
  return html.replace(
    /<(?!div\b)[a-z][a-z0-9]*(?=\s)(?!(?:[^>"]|"[^"]*")*\sdir=)(?:[^>"]|"[^"]*")*?\slang="([^"]+)"/g,
    (tag, language: string) => {
      const direction = directions[language as keyof typeof directions] as string | undefined;
      return direction === undefined ? tag : `${tag} dir="${direction}"`;
    },
  );
}

const attribute = fc.constantFrom(
  'lang="he"',
  'lang="it"',
  'lang="fr"',
  'hreflang="he"',
  'dir="ltr"',
  'title="a < b"',
  'title="<b> dir=x"',
  'title="1 > 0"',
  'd="M0 0H9"',
  "hidden",
);
const tag = fc
  .tuple(
    fc.constantFrom("p", "div", "h2", "span"),
    fc.constantFrom(" ", "\n  "),
    fc.uniqueArray(attribute, { selector: (text) => text.split("=")[0], maxLength: 4 }),
  )
  .map(([name, gap, attributes]) => `<${[name, ...attributes].join(gap)}>`);
const text = fc.constantFrom("words", "</p>", "1 > 0", "שלום", "<!-- -->", "");

test("a text in another language gets its direction, and nothing else is touched", () => {
  expect(withDirections('<p lang="he">שלום</p>', directions)).toBe(
    '<p lang="he" dir="rtl">שלום</p>',
  );
  const others = '<div lang="he"><p dir="ltr" lang="he"><p lang="fr"><a hreflang="he">';
  expect(withDirections(others, directions)).toBe(others);
});

test("the places with a language are found as by looking at every tag", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, text), { maxLength: 12 }), (parts) => {
      const html = parts.join("");
      expect(withDirections(html, directions)).toBe(plainDirections(html));
    }),
    { numRuns: 2000 },
  );
});

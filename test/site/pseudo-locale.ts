import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { filesBelow } from "../../scripts/page-paths.ts";
import { en } from "../../src/locales/en.ts";
import { en as downloads } from "../../src/locales/files/en.ts";
import { TINY } from "../load/overlay.ts";

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** The language that takes the place of English: every letter has a mark, every text is longer. */
export const LONG = "en-XA";
/** The one that takes the place of Hebrew: the same in Arabic letters, from right to left. */
export const TURNED = "ar-XB";

const MARKED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("aàbƀcçdđeéfƒgğhħiìjĵkķlłmɱnñoõpþqʠrŕsštţuûvṽwŵxẋyýzž").flatMap((letter, i, all) =>
    i % 2 === 0 ? [[letter, all[i + 1] ?? letter]] : [],
  ),
);
const ARABIC = Array.from("ابتثجحخدذرزسشصضطظعغفقكلمنه");

/** Writes a text that nobody would write: with marks on all letters, and by a third longer. */
function long(text: string): string {
  const marked = text.replace(/[a-z]/gi, (letter) => {
    const own = MARKED[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? own : own.toUpperCase();
  });
  return marked.replace(/\p{L}{4,}/gu, (word) => word + word.slice(-Math.ceil(word.length / 3)));
}

function turned(text: string): string {
  return long(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đƒłɱħþʠƀ]/giu, "x")
    .replace(/[a-z]/gi, (letter) => ARABIC[(letter.toLowerCase().charCodeAt(0) - 97) % 26] ?? "");
}

/** Makes a pseudo sentence of one in ICU MessageFormat; values, forms and signs stay as they are. */
function pseudo(template: string, write: (text: string) => string): string {
  const format = new IntlMessageFormat(template, "en", undefined, { ignoreTag: true });
  return templateOf(format.getAst(), write);
}

function templateOf(elements: Elements, write: (text: string) => string): string {
  return elements
    .map((element) => {
      if ("options" in element) {
        const kind =
          "pluralType" in element
            ? element.pluralType === "ordinal"
              ? "selectordinal"
              : "plural"
            : "select";
        const forms = Object.entries(formsOf(element)).map(
          ([name, { value }]) => `${name} {${templateOf(value, write)}}`,
        );
        return `{${element.value}, ${kind}, ${forms.join(" ")}}`;
      }
      if (!("value" in element)) return "#";
      if (element.type.valueOf() === 0) return write(element.value);
      return "style" in element ? `{${element.value}, number}` : `{${element.value}}`;
    })
    .join("");
}

/** A pseudo language has the forms of the one that it takes after; English has but two of them. */
function formsOf(element: Extract<Elements[number], { options: unknown }>) {
  const other = element.options["other"];
  if (!("pluralType" in element) || other === undefined) return element.options;
  const further = Object.fromEntries(["zero", "two", "few", "many"].map((form) => [form, other]));
  return { ...further, ...element.options };
}

function localeYaml(name: string, direction: string, write: (text: string) => string): string {
  const written = (words: Readonly<Record<string, string>>, of: (text: string) => string) =>
    Object.fromEntries(Object.entries(words).map(([key, text]) => [key, of(text)]));
  // JSON is YAML as well.
  return JSON.stringify({
    name,
    direction,
    messages: written(en, (text) => pseudo(text, write)),
    downloads: written(downloads, write),
  });
}

/** Writes a copy of the tiny atlas that speaks the two pseudo languages instead of its own. */
export function pseudoAtlas(): string {
  const folder = mkdtempSync(join(tmpdir(), "chora-pseudo-"));
  cpSync(TINY, folder, { recursive: true });
  for (const file of filesBelow(folder)) {
    const path = join(folder, file);
    if (/\.(yaml|md|csv)$/.test(file)) {
      writeFileSync(path, respoken(readFileSync(path, "utf8")));
    }
    if (file.endsWith(".he.md")) renameSync(path, path.replace(/\.he\.md$/, `.${TURNED}.md`));
  }
  mkdirSync(join(folder, "locales"));
  writeFileSync(
    join(folder, "locales", `${LONG}.yaml`),
    localeYaml(long("Pseudo language"), "ltr", long),
  );
  writeFileSync(
    join(folder, "locales", `${TURNED}.yaml`),
    localeYaml(turned("Pseudo language"), "rtl", turned),
  );
  return folder;
}

function respoken(text: string): string {
  return text
    .replace("languages: [en, he]", `languages: [${LONG}, ${TURNED}]`)
    .replace(/(^\s*|[{,-] )en: /gm, `$1${LONG}: `)
    .replace(/(^\s*|[{,-] )he: /gm, `$1${TURNED}: `)
    .replace(/:en\b/g, `:${LONG}`)
    .replace(/:he\b/g, `:${TURNED}`)
    .replace("/old-atlas/,/en/", `/old-atlas/,/${LONG}/`);
}

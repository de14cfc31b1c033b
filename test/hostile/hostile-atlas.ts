import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { isMap, isScalar, parseDocument, visit } from "yaml";
import { localeOf } from "../../src/locales/locale.ts";
import { TINY } from "../load/overlay.ts";
import { hostileWords } from "./payloads.ts";

/** Codes that are names of what every object of the language has; the rest of the atlas follows. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/\bA02\b/g, "constructor"],
  [/\bA03\b/g, "__proto__"],
  [/\bpopulation\b(?=[,}\] \n])/g, "hasOwnProperty"],
  [/\bolder\b(?=[,\]])/g, "__proto__"],
  [/\bs2\b/g, "toString"],
  [/\bs3\b/g, "__proto__"],
  [/\bG2\b/g, "__proto__"],
];

/** Columns and keys in which anybody may write whatever words they like. */
const WORD_COLUMNS =
  /^(?:name|title|label|definition|description|unit|source|quality|eligibility)(?::|$)|^(?:alias|organization|address|hours|capacity_unit)$/;
const WORD_KEYS: ReadonlySet<string> = new Set([
  ...["title", "lede", "abstract", "place", "was", "now", "address", "contact", "affiliation"],
]);
const LANGUAGES: ReadonlySet<string> = new Set(["en", "he"]);

/** What the tiny atlas lacks and anybody could write. */
const FURTHER: Readonly<Record<string, string>> = {
  "content/events.yaml":
    "- { date: 2022-02-01, title: { en: Fair, he: יריד }, place: { en: Square, he: כיכר } }\n",
  "content/releases.yaml": "- { date: 2022-03-01, title: { en: Births, he: לידות } }\n",
};
const PUBLISHER = "  address: Main Street\n  contact: The office\n  licence: CC-BY-4.0\n";
const SUBSCRIBE =
  "subscribe: { action: 'https://letters.example.org/?a=\"><hostile-element>', field: '\"><hostile-element onfocus=alert(1)>' }\n";

const ACCESSIBILITY = `accessibility:
  contact: 'https://access.example.org/?a="><hostile-element>'
  law: { en: Law, he: חוק }
  enforcement: { name: { en: Ombudsman, he: נציבות }, url: 'https://law.example.org/?a="><b>' }
  limits: [{ en: An old film, he: סרט ישן }]
`;
const MEASURE = "  - code: G1.1\n";
const PART = "    part: { en: Action A, he: פעולה א }\n";

/**
 * Writes an atlas into a folder that keeps every rule and in which every text is an attack: markup,
 * handlers, formulas, marks that turn text around; and codes that every object already has.
 */
export function hostileAtlas(folder: string): void {
  cpSync(TINY, folder, { recursive: true });
  for (const [file, text] of Object.entries(FURTHER)) writeFileSync(join(folder, file), text);
  const config = join(folder, "atlas.yaml");
  const tiny = readFileSync(config, "utf8").replace(/ {2}licence: .*\n/, PUBLISHER);
  writeFileSync(config, tiny + SUBSCRIBE + ACCESSIBILITY);
  const objectives = join(folder, "content/plans/2021-2023/objectives");
  const first = join(objectives, "G1.md");
  writeFileSync(first, readFileSync(first, "utf8").replace(MEASURE, MEASURE + PART));
  const count = counter();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const make = MAKERS.find(([ending]) => file.endsWith(ending))?.[1];
    if (make === undefined) continue;
    const path = join(folder, file);
    writeFileSync(path, make(renamed(readFileSync(path, "utf8")), count));
  }
  writeLocales(folder, count);
  renameSync(join(objectives, "G2.md"), join(objectives, "__proto__.md"));
}

type Count = () => number;
type Maker = (text: string, count: Count) => string;

const MAKERS: readonly (readonly [string, Maker])[] = [
  [".csv", hostileTable],
  [".yaml", hostileYaml],
  [".md", hostileMarkdown],
  [".geojson", (text) => text],
];

function counter(): Count {
  let n = 0;
  return () => n++;
}

/**
 * Writes an interface of attacks for each language: every fourth sentence that nothing is filled
 * into. With all of them a page is heavier than its budget, and rightly refused.
 */
function writeLocales(folder: string, count: Count): void {
  mkdirSync(join(folder, "locales"));
  for (const language of LANGUAGES) {
    const { name, direction, messages, downloads } = localeOf(language);
    const hostile = (words: Readonly<Record<string, string>>, written: (text: string) => string) =>
      Object.fromEntries(
        Object.entries(words)
          .filter(([, text]) => !text.includes("{"))
          .filter((_, i) => i % 4 === 0)
          .map(([key, text]) => [key, written(hostileWords(text, count()))]),
      );
    const locale = {
      name: hostileWords(name, count()),
      direction,
      messages: hostile(messages, asTemplate),
      downloads: hostile(downloads, (text) => text),
    };
    // JSON is YAML as well.
    writeFileSync(join(folder, `locales/${language}.yaml`), JSON.stringify(locale));
  }
}

/** Writes words as ICU MessageFormat that gives nothing but them. */
function asTemplate(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}]+/g, "'$&'");
}

function renamed(text: string): string {
  return RENAMED.reduce((done, [pattern, name]) => done.replace(pattern, name), text);
}

function hostileTable(text: string, count: Count): string {
  const [heading = [], ...rows]: string[][] = parse(text, { relax_column_count: true });
  const lines = rows.map((cells) =>
    cells.map((cell, i) => {
      const mayBeWords = cell !== "" && WORD_COLUMNS.test(heading[i] ?? "");
      const words = mayBeWords ? hostileWords(cell, count()) : cell;
      return `"${words.replaceAll('"', '""')}"`;
    }),
  );
  return [heading, ...lines].map((cells) => `${cells.join(",")}\n`).join("");
}

function hostileYaml(text: string, count: Count): string {
  const document = parseDocument(text);
  visit(document, {
    Pair: (_, { key, value }, path) => {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== "string") return;
      const name = String(key.value);
      const isTranslation = LANGUAGES.has(name) && isMap(path.at(-1));
      // Of an address of a page only its end is somebody's to choose.
      if (name === "contact" && value.value.startsWith("https://")) return;
      if (value.value === "" || !(isTranslation || WORD_KEYS.has(name))) return;
      value.value = hostileWords(value.value, count());
      value.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 });
}

function hostileMarkdown(text: string, count: Count): string {
  const [, matter = "", body = ""] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  return `---\n${hostileYaml(matter, count)}---\n${body}\n${hostileProse(count)}`;
}

/** Markdown with all that could become more than words. */
function hostileProse(count: Count): string {
  const words = Array.from({ length: 32 }, () => hostileWords("Words", count()));
  return [
    // Links to code are refused, so these stand here as code that is only shown.
    ...words.map((text) => (text.includes("](") ? `\`${text}\`` : text)),
    "<script>alert(1)</script>",
    '<div onclick="alert(1)" style="position:fixed">a block of HTML</div>',
    '<iframe src="https://hostile.example/"></iframe>',
    "import evil from './evil.js'",
    "export const x = globalThis.process.exit(1)",
    "{globalThis.process.exit(1)}",
    "<% process.exit(1) %>",
    "```html\n<script>alert(1)</script>\n```",
    '[a link](/en/ "title\\" onmouseover=\\"alert(1)")',
    "References to marks: &#x202E;gnp.exe &#8203; &#x2066; &lt;hostile-element&gt;",
    ':::callout{title="<hostile-element>"}\nIn a box.\n:::',
  ]
    .map((paragraph) => paragraph.replace(/^(?=[-+] )/gm, "\\"))
    .join("\n\n");
}

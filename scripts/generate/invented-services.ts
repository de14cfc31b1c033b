import type { GeneratorOptions } from "./generator-options.ts";
import type { InventedAreas, Municipality } from "./invented-areas.ts";
import type { CsvRow } from "./invented-values.ts";
import type { Phrase } from "./words.ts";
import { mulberry32 } from "../../src/stats/random.ts";
import { phrase, phrases } from "./words.ts";

interface Kind {
  readonly code: string;
  readonly words: Phrase;
  readonly group: "older" | "children";
}

/** The kinds of invented services. */
export const KINDS: readonly Kind[] = [
  { code: "day-centre", words: "dayCentre", group: "older" },
  { code: "home-help", words: "homeHelp", group: "older" },
  { code: "social-grocery", words: "foodBank", group: "older" },
  { code: "family-clinic", words: "clinic", group: "children" },
  { code: "library", words: "library", group: "children" },
];

/** How far a service stands from the seat of its municipality, in degrees. */
const NEAR = 0.02;
const SURVEYED_ON = "2021-06-30";

/** Invents services of all kinds in turn, more of them where more people live. */
export function serviceRows(
  municipalities: readonly Municipality[],
  { services, languages, seed }: GeneratorOptions,
): readonly CsvRow[] {
  const random = mulberry32(seed + 6);
  const upTo = runningTotals(municipalities.map(({ residents }) => Math.sqrt(residents)));
  const rows = Array.from({ length: services }, (_, i): CsvRow => {
    const kind = KINDS[i % KINDS.length];
    const area = municipalities[placeOf(upTo, random() * (upTo.at(-1) ?? 0))];
    if (kind === undefined || area === undefined) throw new Error("missing area: for a service");
    const luck = random();
    const near = (from: number) => Number((from + (random() - 0.5) * NEAR).toFixed(5));
    return [
      `${kind.code}-${i + 1}`,
      ...languages.map(
        (language) => `${phrase(kind.words, language)}, ${area.name[language] ?? area.code}`,
      ),
      phrase("organization", languages[0] ?? "en"),
      kind.code,
      kind.group,
      luck < 0.05 ? "planned" : luck < 0.08 ? "closed" : "active",
      near(area.lon),
      near(area.lat),
      area.code,
      20 + Math.floor(random() * 80),
      `2021-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-15`,
      "yes",
    ];
  });
  const names = languages.map((language) => `name:${language}`);
  const further = ["status", "lon", "lat", "area", "capacity", "updated", "illustrative"];
  return [["id", ...names, "organization", "taxonomy", "groups", ...further], ...rows];
}

/** Says where somebody looked: in most districts for each kind. */
export function surveyRows(
  { districts }: InventedAreas,
  { seed }: GeneratorOptions,
): readonly CsvRow[] {
  const random = mulberry32(seed + 7);
  const rows = districts.flatMap(({ code }) =>
    KINDS.filter(() => random() < 0.9).map((kind): CsvRow => [code, kind.code, SURVEYED_ON]),
  );
  return [["area", "taxonomy", "surveyed_on"], ...rows];
}

/** Lists the codes of the kinds and groups with their words. */
export function vocabularyRows({ languages }: GeneratorOptions): readonly CsvRow[] {
  const row = (kind: string, code: string, words: Phrase): CsvRow => {
    return [kind, code, ...Object.values(phrases(words, languages))];
  };
  return [
    ["kind", "code", ...languages.map((language) => `label:${language}`)],
    row("group", "older", "older"),
    row("group", "children", "children"),
    ...KINDS.map(({ code, words }) => row("taxonomy", code, words)),
  ];
}

function runningTotals(values: readonly number[]): readonly number[] {
  let total = 0;
  return values.map((value) => (total += value));
}

/** The first place whose running total reaches a number. */
function placeOf(upTo: readonly number[], at: number): number {
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((upTo[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

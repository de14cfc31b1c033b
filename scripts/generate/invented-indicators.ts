import type { GeneratorOptions } from "./generator-options.ts";
import { inventedShares, POPULATION, type CsvRow } from "./invented-values.ts";
import { phrases, type Phrase } from "./words.ts";

const COLUMNS = [
  ...["decimals", "protect", "kind", "multiplier", "direction", "aggregate", "level", "scheme"],
  "illustrative",
];

/** Lists the residents and the shares with all that the atlas must know of them. */
export function indicatorRows(options: GeneratorOptions): readonly CsvRow[] {
  const { languages } = options;
  const words = (key: Phrase, name = "") => Object.values(phrases(key, languages, name));
  const headings = (name: string) => languages.map((language) => `${name}:${language}`);
  const row = (
    code: string,
    domain: string,
    { texts, rules }: { readonly texts: CsvRow; readonly rules: CsvRow },
  ): CsvRow => [
    code,
    domain,
    ...texts,
    ...words("source"),
    ...rules,
    "municipality",
    "quantile",
    "yes",
  ];
  const residents = [...words("residents"), ...words("residentsMeant"), ...words("people")];
  const count = [0, "published", "count", 1, "neutral", "sum"];
  const proportion = [1, "people", "proportion", 100, "higher-worse", "ratio-of-sums"];
  const texts = ["title", "definition", "unit", "source"].flatMap(headings);
  return [
    ["code", "domain", ...texts, ...COLUMNS],
    row(POPULATION, POPULATION, { texts: residents, rules: count }),
    ...inventedShares(options).map(({ code, domain, n }) => {
      const title = phrases("share", languages, String(n));
      const named = languages.map((language) => {
        const subject = phrases(domain, languages)[language] ?? "";
        return `${subject}: ${title[language] ?? ""}`;
      });
      const said = [...named, ...words("shareMeant"), ...words("percent")];
      return row(code, domain, { texts: said, rules: proportion });
    }),
  ];
}

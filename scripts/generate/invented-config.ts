import { stringify } from "yaml";
import type { GeneratorOptions } from "./generator-options.ts";
import { REGION } from "./invented-areas.ts";
import { KINDS } from "./invented-services.ts";
import { inventedShares, POPULATION, SHARE_DOMAINS } from "./invented-values.ts";
import { phrases, type Phrase } from "./words.ts";

/** The file of the index; an atlas with one share has none. */
export const INDEX_FILE = "data/index.yaml";
export const BOUNDARIES_FILE = "data/boundaries/municipalities.topo.json";

/** So many draws of an area and weight are enough to say how firm ranks are. */
const DRAWS = 800_000;

/** Writes the declaration of an invented atlas. */
export function configYaml(options: GeneratorOptions): string {
  const { languages, seed, areas } = options;
  const said = (key: Phrase) => phrases(key, languages);
  const level = (id: Phrase, plural: Phrase, boundaries: string) => {
    return { id, name: said(id), plural: said(plural), boundaries, credit: said("credit") };
  };
  const [share] = inventedShares(options);
  const declared = {
    id: `invented-${areas}-${seed}`,
    languages,
    title: said("title"),
    description: said("description"),
    publisher: { name: said("publisher"), licence: "CC0-1.0" },
    site: "https://invented.example.org/",
    edition: "2021-12",
    asOf: "2021-12-31",
    benchmark: REGION,
    populationIndicator: POPULATION,
    homeIndicator: share?.code ?? POPULATION,
    levels: [
      level("region", "regions", "children"),
      level("district", "districts", "children"),
      level("municipality", "municipalities", BOUNDARIES_FILE),
    ],
    domains: [POPULATION, ...SHARE_DOMAINS].map((id) => ({ id, title: said(id as Phrase) })),
    disclosure: { k: 5, minDenominator: 20, complement: true },
    services: "data/services.csv",
    ...(hasIndex(options) ? { index: INDEX_FILE } : {}),
    needSupply: needSupply(options),
  };
  return `# Invented by scripts/generate.ts: nothing in it is real.\n${stringify(declared)}`;
}

/** Writes the declaration of the index: a domain for each that has shares. */
export function indexYaml(options: GeneratorOptions): string {
  const { languages, areas, seed } = options;
  const shares = inventedShares(options);
  const domains = SHARE_DOMAINS.flatMap((id) => {
    const indicators = shares.filter(({ domain }) => domain === id).map(({ code }) => ({ code }));
    return indicators.length === 0 ? [] : [{ id, weight: 20, indicators }];
  });
  const replications = Math.min(1000, Math.max(20, Math.round(DRAWS / areas)));
  return stringify({
    id: "hardship",
    title: phrases("index", languages),
    level: "municipality",
    domains,
    sensitivity: { replications, seed },
  });
}

/** An index weighs two domains at least. */
export function hasIndex(options: GeneratorOptions): boolean {
  return new Set(inventedShares(options).map(({ domain }) => domain)).size > 1;
}

function needSupply(options: GeneratorOptions) {
  const [share] = inventedShares(options);
  const [kind] = KINDS;
  if (share === undefined || kind === undefined || options.services === 0) return [];
  return [{ id: "hardship-and-services", need: share.code, supply: kind.code, per: "residents" }];
}

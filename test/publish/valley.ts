import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Area } from "../../src/model/area.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Language } from "../../src/model/language.ts";
import type { Observation } from "../../src/model/observation.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { publishObservation } from "../../src/disclosure/publish-observation.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { atlasConfigSchema } from "../../src/model/atlas-config.ts";
import { EMPTY_PARTS, plainArea, plainIndicator, plainObservation } from "../atlases/plain.ts";
import { births } from "./valley-figure.ts";
import { valleyPlan } from "./valley-plan.ts";

/** The raw number that disclosure control withholds: no file may hold it. */
export const WITHHELD = 77_321;

/** An atlas of five areas (a valley, three villages in it, one beside it) in two languages. */
export function valley(changes: Partial<Atlas> = {}): ReadonlyMap<Language, PageContext> {
  const atlas = { ...valleyAtlas(), ...changes };
  const lookup = atlasLookup(atlas);
  return new Map(
    atlas.config.languages.map((language) => [
      language,
      {
        lookup,
        geometries: [],
        locale: localeOf(language),
        figures: new Map([["trend-births-village", births(language)]]),
      },
    ]),
  );
}

/** The context of the valley in one language. */
export function valleyIn(language: Language, changes: Partial<Atlas> = {}): PageContext {
  const context = valley(changes).get(language);
  if (context === undefined) throw new Error(`unknown language: ${language}`);
  return context;
}

function valleyAtlas(): Atlas {
  return {
    ...EMPTY_PARTS,
    config: atlasConfigSchema.parse({
      id: "valley",
      languages: ["en", "it"],
      title: { en: "Valley & hills", it: "Valle e colli" },
      publisher: { name: { en: "The council", it: "Il comune" }, licence: "CC-BY-4.0" },
      site: "https://atlas.example.org/",
      base: "/valley/",
      edition: "2021-12",
      asOf: "2021-12-31",
      populationIndicator: "births",
      levels: [
        { id: "zone", name: { en: "zone", it: "zona" }, plural: { en: "zones", it: "zone" } },
        {
          id: "village",
          name: { en: "village", it: "paese" },
          plural: { en: "villages", it: "paesi" },
          boundaries: "points",
        },
      ],
      domains: [{ id: "people", title: { en: "People", it: "Persone" } }],
    }),
    areas: [
      area("A1", { name: { en: "Almond, Upper", it: "Mandorlo" }, slug: "almond", areaKm2: 12.5 }),
      area("A2", { name: { en: "=Birch", it: "Betulla" }, slug: "birch", aliases: ["Bi", "Bir"] }),
      area("A3", { name: { en: "Cedar", it: "Cedro" }, slug: "cedar", lon: 10.25, lat: 45 }),
      area("X1", { name: { en: "Beyond", it: "Oltre" }, slug: "beyond", role: "context" }),
      area("Z", {
        name: { en: "Valley", it: "Valle" },
        level: "zone",
        parent: null,
        slug: "valley",
      }),
    ],
    indicators: [
      indicator("births", { kind: "count", title: { en: "Births", it: "Nascite" } }),
      indicator("share", { illustrative: true, unit: { en: "%", it: "%" } }),
    ],
    observations: [
      published("births", "A1", { value: 1234.5, lower: 1000, upper: 1500.25 }),
      published("births", "A1", { value: 600, breakdown: "sex=f" }),
      published("births", "A2", { value: WITHHELD, numerator: WITHHELD, isWithheld: true }),
      published("births", "X1", { value: 9 }),
      published("births", "Z", { value: 1 / 3, derived: true, status: "partial", coverage: 0.85 }),
      published("share", "A3", { value: 0, provisional: true, note: 'He said "0"' }),
    ],
    plans: [valleyPlan()],
    issues: [
      {
        slug: "2021-q4",
        variants: [
          {
            language: "en",
            file: "content/newsletters/2021-q4.md",
            firstLine: 7,
            matter: {
              title: "Births & <deaths>",
              lede: "A year.",
              date: "2021-12-15",
              number: 2,
              events: [],
              areas: [],
            },
            markdown: [
              "See [the village](/en/areas/village/almond/) and [more](https://example.com/).",
              '::chart{kind=trend indicator=births level="village"}',
              'The code `<a href="/x">` stays.',
            ].join("\n\n"),
          },
        ],
      },
    ],
    redirects: [{ from: "/old/page", to: "/en/areas/" }],
  };
}

function area(code: string, given: Partial<Area>): Area {
  return plainArea(code, { level: "village", parent: "Z", name: {}, slug: code, ...given });
}

function indicator(code: string, given: Partial<Indicator>): Indicator {
  return plainIndicator(code, {
    domain: "people",
    title: { en: "Share", it: "Quota" },
    definition: { en: "What it is.", it: "Che cos’è." },
    unit: { en: "births", it: "nascite" },
    protect: "people",
    kind: "proportion",
    direction: "higher-worse",
    source: { en: "Register", it: "Anagrafe" },
    sourceUrl: "https://register.example.org/",
    updated: "2021-11-30",
    ...given,
  });
}

function published(
  code: string,
  place: string,
  given: Partial<Observation> & { readonly isWithheld?: boolean },
) {
  const { isWithheld = false, ...rest } = given;
  const observation = plainObservation({
    area: place,
    indicator: code,
    status: "ok",
    ...rest,
  });
  return publishObservation(observation, isWithheld);
}

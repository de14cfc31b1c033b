import type { TextsName } from "../../src/derive/texts.ts";
import type { Area } from "../../src/model/area.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Prose } from "../../src/model/content.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Service } from "../../src/model/service.ts";

type Change<Thing> = (thing: Thing) => Partial<Thing>;

/** What editors change of the tiny atlas besides numbers and texts: any page may show it. */
export const DECLARED_EDITS: readonly (readonly [string, Change<Atlas>])[] = [
  ["another parent of an area", areaOtherwise({ parent: null })],
  ["another name of an area", areaOtherwise({ name: { en: "Carob Hill" } })],
  ["an area that ended", areaOtherwise({ validTo: "2021-06-30" })],
  ["another title of an indicator", indicatorOtherwise({ title: { en: "Youth" } })],
  ["another unit", indicatorOtherwise({ unit: { en: "young" } })],
  ["another direction", indicatorOtherwise({ direction: "higher-worse" })],
  ["other decimals", indicatorOtherwise({ decimals: 3 })],
  ["a service that moved", serviceOtherwise({ area: "A04", lon: 35.15, lat: 32.05 })],
  ["a service that closed", serviceOtherwise({ status: "closed" })],
  [
    "another threshold",
    configOtherwise(({ disclosure }) => ({ disclosure: { ...disclosure, k: 9 } })),
  ],
  ["one language less", configOtherwise(() => ({ languages: ["en"] }))],
  ["another base path", configOtherwise(() => ({ base: "/atlas/" }))],
  ["another day", configOtherwise(() => ({ asOf: "2022-03-31" }))],
  ["other borders", ({ boundarySources }) => ({ boundarySources: boundarySources.map(swapped) })],
  ["no plan", () => ({ plans: [] })],
];

const words = { en: "Anew" };

/** What they change of texts of which a page notes whether it shows them. */
export const TEXT_EDITS: readonly (readonly [TextsName, Change<Atlas>])[] = [
  ["pages", ({ pages }) => ({ pages: withAnotherLine(pages) })],
  ["glossary", () => ({ glossary: [{ term: words, definition: words }] })],
  ["corrections", () => ({ corrections: [] })],
  ["releases", () => ({ releases: [{ date: "2022-03-31", title: words, indicators: [] }] })],
  ["events", () => ({ events: [{ date: "2022-03-31", title: words, time: "", place: {} }] })],
  ["areaNotes", ({ areaNotes }) => ({ areaNotes: withAnotherLine(areaNotes) })],
  ["indicatorNotes", ({ indicatorNotes }) => ({ indicatorNotes: withAnotherLine(indicatorNotes) })],
];

function withAnotherLine<Matter>(texts: readonly Prose<Matter>[]): readonly Prose<Matter>[] {
  return texts.map(({ slug, variants }) => ({
    slug,
    variants: variants.map((variant) => ({ ...variant, markdown: `${variant.markdown}\nAnew.` })),
  }));
}

function areaOtherwise(change: Partial<Area>): Change<Atlas> {
  return ({ areas }) => ({ areas: withChange(areas, ({ code }) => code === "A02", change) });
}

function indicatorOtherwise(change: Partial<Indicator>): Change<Atlas> {
  return ({ indicators }) => ({
    indicators: withChange(indicators, ({ code }) => code === "child-share", change),
  });
}

function serviceOtherwise(change: Partial<Service>): Change<Atlas> {
  return ({ services }) => ({ services: withChange(services, ({ id }) => id === "s1", change) });
}

function configOtherwise(change: Change<Atlas["config"]>): Change<Atlas> {
  return ({ config }) => ({ config: { ...config, ...change(config) } });
}

function withChange<Thing>(
  things: readonly Thing[],
  isMeant: (thing: Thing) => boolean,
  change: Partial<Thing>,
): readonly Thing[] {
  return things.map((thing) => (isMeant(thing) ? { ...thing, ...change } : thing));
}

/** Two areas change places. */
function swapped(source: Atlas["boundarySources"][number]): Atlas["boundarySources"][number] {
  const [first, second, ...others] = source.boundaries;
  if (first === undefined || second === undefined) throw new Error("missing boundaries: of two");
  const exchanged = [
    { ...first, geometry: second.geometry },
    { ...second, geometry: first.geometry },
  ];
  return { ...source, boundaries: [...exchanged, ...others] };
}

import type { Atlas } from "../src/model/atlas.ts";
import type { ReadResult } from "./read-atlas.ts";
import { atlasLookup } from "../src/derive/lookup.ts";
import { needSupplyResults } from "../src/derive/need-supply.ts";
import { leakSearch, type PublishedText } from "../src/disclosure/leak-search.ts";
import { observationKey } from "../src/model/observation.ts";

const TEXT = /\.(html|csv|json|geojson|topojson|jsonld|ttl|xml|svg|txt|js)$/;

/** Digits from which on a number is too particular to stand somewhere by chance. */
const PARTICULAR_DIGITS = 5;

/**
 * Lists the withheld numbers that must not stand in anything that is about to be published. Small
 * counts stand in every page by chance, so only particular numbers are looked for; that small ones
 * cannot be worked out is proven before, on the numbers themselves, by the audit of disclosure control.
 * A number that another observation publishes is no secret: a third is a third wherever it stands; nor
 * is one that a stored edition published, or that the services of an area are per head: two for 375
 * people are 5.33333 per 1,000, whatever share of another place is withheld.
 */
export function secretsOf({ atlas, raw, earlier }: ReadResult): readonly number[] {
  if (atlas === undefined || raw === undefined) throw new Error("missing atlas: nothing was read");
  const withheld = new Set(
    atlas.observations.filter(({ status }) => status === "suppressed").map(observationKey),
  );
  const told = new Set([
    ...supplyRates(atlas).map(printed),
    ...[...atlas.observations, ...earlier.map(({ observation }) => observation)].flatMap(
      ({ value, lower, upper, numerator, denominator }) =>
        [value, lower, upper, numerator, denominator].flatMap((n) =>
          n === null ? [] : printed(n),
        ),
    ),
  ]);
  return raw.observations
    .filter((item) => withheld.has(observationKey(item)))
    .flatMap(({ value, numerator }) => [value ?? [], numerator ?? []].flat())
    .filter((value) => String(value).replace(/\D/g, "").length >= PARTICULAR_DIGITS)
    .filter((value) => !told.has(printed(value)));
}

/** Lists the rates of services, which are worked out from published residents and needs. */
function supplyRates(atlas: Atlas): readonly number[] {
  return needSupplyResults(atlasLookup(atlas)).flatMap(({ areas }) =>
    areas.flatMap(({ supply }) => supply ?? []),
  );
}

/** True of a file in which withheld numbers could be read. */
export function isSearchedText(file: string): boolean {
  return TEXT.test(file);
}

/** Makes a function that names a text of a site as often as a secret stands in it. */
export function leakReport(secrets: readonly number[]): (text: PublishedText) => readonly string[] {
  const leaksIn = leakSearch(secrets);
  return (text) => leaksIn(text).map(({ path }) => `${path}: a withheld number stands here`);
}

/** A number as downloads write it: to ten significant digits. */
function printed(value: number): string {
  return String(Number(value.toPrecision(10)));
}

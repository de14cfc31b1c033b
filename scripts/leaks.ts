import type { ReadResult } from "./read-atlas.ts";
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
 * is one that a stored edition published.
 */
export function secretsOf({ atlas, raw, earlier }: ReadResult): readonly number[] {
  if (atlas === undefined || raw === undefined) throw new Error("missing atlas: nothing was read");
  const withheld = new Set(
    atlas.observations.filter(({ status }) => status === "suppressed").map(observationKey),
  );
  const told = new Set(
    [...atlas.observations, ...earlier.map(({ observation }) => observation)].flatMap(
      ({ value, lower, upper, numerator, denominator }) =>
        [value, lower, upper, numerator, denominator].flatMap((n) =>
          n === null ? [] : printed(n),
        ),
    ),
  );
  return raw.observations
    .filter((item) => withheld.has(observationKey(item)))
    .flatMap(({ value, numerator }) => [value ?? [], numerator ?? []].flat())
    .filter((value) => String(value).replace(/\D/g, "").length >= PARTICULAR_DIGITS)
    .filter((value) => !told.has(printed(value)));
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

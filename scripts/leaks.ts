import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadResult } from "./read-atlas.ts";
import { leakSearch } from "../src/disclosure/leak-search.ts";
import { observationKey } from "../src/model/observation.ts";

const TEXT = /\.(html|csv|json|geojson|xml|svg|txt|js)$/;

/** Digits from which on a number is too particular to stand somewhere by chance. */
const PARTICULAR_DIGITS = 5;

/**
 * Looks for withheld numbers in everything that is about to be published. Small counts stand in
 * every page by chance, so only particular numbers are looked for here; that small ones cannot be
 * worked out is proven before, on the numbers themselves, by the audit of disclosure control.
 */
export function leaks(
  folder: string,
  files: readonly string[],
  { atlas, raw }: ReadResult,
): readonly string[] {
  if (atlas === undefined || raw === undefined) throw new Error("missing atlas: nothing was read");
  const withheld = new Set(
    atlas.observations.filter(({ status }) => status === "suppressed").map(observationKey),
  );
  const secrets = raw.observations
    .filter((item) => withheld.has(observationKey(item)))
    .flatMap(({ value, numerator }) => [value ?? [], numerator ?? []].flat())
    .filter((value) => String(value).replace(/\D/g, "").length >= PARTICULAR_DIGITS);
  if (secrets.length === 0) return [];
  const texts = files
    .filter((file) => TEXT.test(file))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  return leakSearch(secrets, texts).map(({ path }) => `${path}: a withheld number stands here`);
}

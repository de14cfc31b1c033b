import { expect, test } from "vitest";
import { secretsOf } from "../../scripts/leaks.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { needSupplyResults } from "../../src/derive/need-supply.ts";
import { TINY } from "../load/overlay.ts";

const read = readAtlas(settings({ ATLAS: TINY }));
const { raw } = read;
if (read.atlas === undefined || raw === undefined) throw new Error(`missing atlas: ${TINY}`);
/** With so many children that a day centre is 1.689189… per 1,000 of them. */
const atlas = {
  ...read.atlas,
  observations: read.atlas.observations.map((item) =>
    item.indicator === "children" && item.area === "A02" ? { ...item, value: 592 } : item,
  ),
};
const withheld = atlas.observations.find(({ status }) => status === "suppressed");

/** The secrets of an atlas whose first withheld number is another one. */
function secretsWith(value: number): readonly number[] {
  const observations = (raw?.observations ?? []).map((item) =>
    item.area === withheld?.area &&
    item.indicator === withheld.indicator &&
    item.period === withheld.period &&
    item.breakdown === withheld.breakdown
      ? { ...item, value, numerator: null }
      : item,
  );
  return secretsOf({ ...read, atlas, raw: { ...(raw as NonNullable<typeof raw>), observations } });
}

test("a withheld number of many digits must not stand in a site", () => {
  expect(secretsWith(5.4321987)).toContain(5.4321987);
});

test("a number that services per head come to is no secret, whoever's share it also is", () => {
  const rates = needSupplyResults(atlasLookup(atlas)).flatMap(({ areas }) =>
    areas.flatMap(({ supply }) => supply ?? []),
  );
  const rate = rates.find((one) => String(one).startsWith("1.689189")) ?? 0;
  expect(rate).toBeGreaterThan(0);
  expect(secretsWith(rate)).not.toContain(rate);
  expect(secretsWith(rate + 0.0001)).toContain(rate + 0.0001);
});

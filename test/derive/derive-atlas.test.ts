import { expect, test } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { hamlets, measured, row, seen, share } from "./hamlets.ts";

const INDICATORS = [
  measured("people"),
  measured("pupils"),
  share("pupil-share", { derived: "quotient" }),
];
const OBSERVATIONS = [
  ...row("people", 100, 300, 400),
  ...row("pupils", 10, 90, 200),
  seen("people", "H1", { value: 90, period: "2020" }),
];

test("observations stand by indicator as declared, then period, area and breakdown", () => {
  const { observations } = deriveAtlas(hamlets(INDICATORS, OBSERVATIONS));
  expect(
    observations.map(({ indicator, period, area }) => `${indicator} ${period} ${area}`),
  ).toEqual([
    "people 2020 H1",
    "people 2020 V",
    "people 2021 H1",
    "people 2021 H2",
    "people 2021 H3",
    "people 2021 V",
    "pupils 2021 H1",
    "pupils 2021 H2",
    "pupils 2021 H3",
    "pupils 2021 V",
    "pupil-share 2021 H1",
    "pupil-share 2021 H2",
    "pupil-share 2021 H3",
    "pupil-share 2021 V",
  ]);
});

test("the order of the rows that were delivered changes nothing", () => {
  const forwards = deriveAtlas(hamlets(INDICATORS, OBSERVATIONS));
  const backwards = deriveAtlas(hamlets(INDICATORS, OBSERVATIONS.toReversed()));
  expect(backwards).toEqual(forwards);
});

test("what is derived twice is what is derived once", () => {
  const once = deriveAtlas(hamlets(INDICATORS, OBSERVATIONS));
  expect(deriveAtlas(once)).toEqual(once);
});

test("the atlas that was handed in stays as it was", () => {
  const atlas = hamlets(INDICATORS, OBSERVATIONS);
  const before = structuredClone(atlas);
  deriveAtlas(atlas);
  expect(atlas).toEqual(before);
});

test("a delivered value is never changed", () => {
  const { observations } = deriveAtlas(hamlets(INDICATORS, OBSERVATIONS));
  const delivered = ({ value, status }: Observation) => ({ value, status });
  for (const item of OBSERVATIONS) {
    const { indicator, area, period } = item;
    const kept = observations.find(
      (other) => other.indicator === indicator && other.area === area && other.period === period,
    );
    expect(kept && delivered(kept)).toEqual(delivered(item));
  }
});

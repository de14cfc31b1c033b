import { expect, test } from "vitest";
import { leastDistance } from "../../src/scales/colour-distance.ts";
import { COLOUR_VISIONS } from "../../src/scales/colour-vision.ts";
import { COLOURS } from "../../src/scales/colours.ts";

const cases = (["light", "dark", "print"] as const).flatMap((theme) =>
  COLOUR_VISIONS.map((vision) => [theme, vision] as const),
);

test.each(cases)("in %s and %s vision an unchanged area looks like no change", (theme, vision) => {
  const { paper, d3, d4 } = COLOURS[theme];
  expect(leastDistance([paper, d3, d4], vision)).toBeGreaterThan(10);
});

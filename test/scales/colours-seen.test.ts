import fc from "fast-check";
import { expect, test } from "vitest";
import { colourDistance, leastDistance } from "../../src/scales/colour-distance.ts";
import { COLOUR_VISIONS, seenColour } from "../../src/scales/colour-vision.ts";
import { contrast } from "../../src/scales/contrast.ts";
import { lightness } from "../../src/scales/lightness.ts";
import { colourOf, linearRgb } from "../../src/scales/linear-rgb.ts";
import { textOn } from "../../src/scales/text-on.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

test("light read from a colour writes the same colour", () => {
  fc.assert(
    fc.property(colour, (any) => {
      expect(colourOf(linearRgb(any))).toBe(any);
    }),
  );
});

test("contrast and distance do not ask which colour comes first", () => {
  fc.assert(
    fc.property(colour, colour, (a, b) => {
      expect(contrast(a, b)).toBe(contrast(b, a));
      expect(colourDistance(a, b)).toBe(colourDistance(b, a));
      expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
    }),
  );
});

test("black and white lie as far apart as colours can in lightness", () => {
  expect(lightness("#000000")).toBe(0);
  expect(lightness("#ffffff")).toBeCloseTo(100, 4);
  expect(colourDistance("#000000", "#ffffff")).toBeCloseTo(100, 1);
});

test("greys are seen nearly the same by every reader", () => {
  for (const vision of COLOUR_VISIONS) {
    for (const grey of ["#000000", "#808080", "#ffffff"]) {
      expect(colourDistance(seenColour(grey, vision), grey)).toBeLessThan(1);
    }
  }
});

test("one colour alone lies infinitely far from any other, and a colour twice at 0", () => {
  expect(leastDistance(["#123456"])).toBe(Infinity);
  expect(leastDistance(["#123456", "#ffffff", "#123456"], "deutan")).toBe(0);
});

test("one of black and white can be read on every colour", () => {
  fc.assert(
    fc.property(colour, (background) => {
      const found = textOn(background, { dark: "#000000", light: "#ffffff" });
      expect(found.contrast).toBeGreaterThanOrEqual(4.5);
      expect(found.contrast).toBe(contrast(background, found.text));
    }),
  );
});

test.each(["red", "#fff", "#12345g", "rgb(0, 0, 0)", ""])("%j is refused as a colour", (text) => {
  expect(() => linearRgb(text)).toThrow(`invalid colour: ${text}`);
});

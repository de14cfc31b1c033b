import { describe, expect, test } from "vitest";
import { leastDistance } from "../../src/scales/colour-distance.ts";
import { COLOUR_VISIONS } from "../../src/scales/colour-vision.ts";
import { COLOURS, type ColourName } from "../../src/scales/colours.ts";
import { contrast } from "../../src/scales/contrast.ts";
import { lightness } from "../../src/scales/lightness.ts";
import { paletteProblems, type CheckedPalette } from "../../src/scales/palette-problems.ts";
import { textOn } from "../../src/scales/text-on.ts";

const RAMPS = {
  sequential: ["q1", "q2", "q3", "q4", "q5"],
  diverging: ["d1", "d2", "d3", "d4", "d5", "d6"],
  bivariate: ["b11", "b12", "b13", "b21", "b22", "b23", "b31", "b32", "b33"],
} as const satisfies Record<CheckedPalette["kind"], readonly ColourName[]>;

/** A bivariate palette stands on a light sheet in dark mode too. */
const SHIPPED = [
  ["light", "sequential"],
  ["light", "diverging"],
  ["light", "bivariate"],
  ["dark", "sequential"],
  ["dark", "diverging"],
  ["print", "sequential"],
  ["print", "diverging"],
  ["print", "bivariate"],
] as const;

const GREYS: CheckedPalette = {
  kind: "sequential",
  classes: [
    { fill: "#cccccc", text: "#000000" },
    { fill: "#888888", text: "#000000" },
    { fill: "#333333", text: "#ffffff" },
  ],
  paper: "#ffffff",
  border: "#767676",
};

describe("the shipped palettes", () => {
  test.each(SHIPPED)("%s, %s: nothing is hard to read", (theme, kind) => {
    expect(paletteProblems(shipped(theme, kind))).toEqual([]);
  });

  test.each([
    ["light", "sequential", 11.29],
    ["light", "diverging", 16.63],
    ["light", "bivariate", 12.92],
    ["dark", "sequential", 15.92],
    ["dark", "diverging", 20.87],
  ] as const)(
    "%s, %s: classes lie at least %d apart without a kind of cone",
    (theme, kind, least) => {
      const fills = RAMPS[kind].map((name) => COLOURS[theme][name]);
      const found = Math.min(...COLOUR_VISIONS.map((vision) => leastDistance(fills, vision)));
      expect(found).toBeGreaterThanOrEqual(least);
      expect(found).toBeLessThan(least + 0.02);
    },
  );

  test("a higher class stands out more from the paper, on a dark screen too", () => {
    for (const theme of ["light", "dark"] as const) {
      const steps = RAMPS.sequential.map((name) =>
        contrast(COLOURS[theme][name], COLOURS[theme].paper),
      );
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    }
  });

  test("both ends of the diverging ramp stand out alike", () => {
    for (const theme of ["light", "dark"] as const) {
      const [least = 0, most = 0] = (["d1", "d6"] as const)
        .map((name) => contrast(COLOURS[theme][name], COLOURS[theme].paper))
        .toSorted((a, b) => a - b);
      expect(least).toBeGreaterThan(4.5);
      expect(most / least).toBeLessThan(2.2);
    }
  });

  test("text, links, marks and the hatch can be seen on the paper", () => {
    for (const theme of ["light", "dark", "print"] as const) {
      const { paper, tint, ...colours } = COLOURS[theme];
      for (const name of ["ink", "ink-2", "ink-3", "accent", "better", "worse", "same"] as const) {
        expect(contrast(colours[name], paper), `${theme} ${name}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colours[name], tint), `${theme} ${name}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(colours["rule-2"], paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(colours.coast, paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(colours.hatch, colours["hatch-bg"])).toBeGreaterThanOrEqual(2);
    }
  });

  test("orange and purple are never lighter than their neighbour nearer to the centre", () => {
    const [d1, d2, d3, d4, d5, d6] = RAMPS.diverging.map((name) => lightness(COLOURS.light[name]));
    expect([d3, d2, d1]).toEqual([d3, d2, d1].toSorted((a = 0, b = 0) => b - a));
    expect([d4, d5, d6]).toEqual([d4, d5, d6].toSorted((a = 0, b = 0) => b - a));
  });
});

describe("a palette of someone else", () => {
  test("is let through where nothing is wrong", () => {
    expect(paletteProblems(GREYS)).toEqual([]);
  });

  test("is refused where the lightness turns back", () => {
    const [first, second, third] = GREYS.classes;
    const turned = [second, first, third].flatMap((item) => item ?? []);
    expect(paletteProblems({ ...GREYS, classes: turned })).toEqual([
      {
        found: "the lightness of #888888, #cccccc, #333333 turns back",
        expected: "one direction, in steps of at least 5",
      },
    ]);
  });

  test("is refused where two classes are nearly the same", () => {
    const near = GREYS.classes.map((item, i) => (i === 1 ? { ...item, fill: "#c5c5c5" } : item));
    expect(texts({ ...GREYS, classes: near })).toEqual([
      "the lightness of #cccccc, #c5c5c5, #333333 steps by 2.52: one direction, in steps of at least 5",
      ...["protan", "deutan", "tritan"].map(
        (vision) =>
          `two of #cccccc, #c5c5c5, #333333 lie 2.52 apart in ${vision} vision: a distance (CIE76) of at least 10`,
      ),
    ]);
  });

  test("is refused where red and green fall together without red or green cones", () => {
    const pair = ["#b4603c", "#7d7d3a"].map((fill) => withText(fill));
    expect(texts({ ...GREYS, kind: "diverging", classes: pair })).toEqual([
      "two of #b4603c, #7d7d3a lie 9.45 apart in protan vision: a distance (CIE76) of at least 10",
      "two of #b4603c, #7d7d3a lie 2.8 apart in deutan vision: a distance (CIE76) of at least 10",
    ]);
  });

  test("is refused where a text cannot be read on its class", () => {
    const pale = GREYS.classes.map((item) => ({ ...item, text: "#ffffff" }));
    expect(texts({ ...GREYS, classes: pale })).toEqual([
      "the text #ffffff on #cccccc has a contrast of 1.6: at least 4.5",
      "the text #ffffff on #888888 has a contrast of 3.54: at least 4.5",
    ]);
  });

  test("is refused where a pale class has a pale border, and only there", () => {
    const pale = [{ fill: "#eeeeee", text: "#000000" }, ...GREYS.classes.slice(1)];
    expect(texts({ ...GREYS, classes: pale })).toEqual([]);
    expect(texts({ ...GREYS, classes: pale, border: "#cccccc" })).toEqual([
      "#eeeeee hardly differs from #ffffff, and its border #cccccc has a contrast of 1.6: a border of at least 3",
    ]);
    expect(texts({ ...GREYS, border: "#cccccc" })).toEqual([]);
  });

  test("is refused where a colour is none", () => {
    const named = [{ fill: "red", text: "#000000" }];
    expect(() => paletteProblems({ ...GREYS, classes: named })).toThrow("invalid colour: red");
  });
});

function shipped(theme: keyof typeof COLOURS, kind: CheckedPalette["kind"]): CheckedPalette {
  const colours = COLOURS[theme];
  const tokens: Readonly<Record<string, string>> = colours;
  return {
    kind,
    classes: RAMPS[kind].map((name) => ({
      fill: colours[name],
      text:
        tokens[`on-${name}`] ??
        textOn(colours[name], { dark: colours.ink, light: colours.paper }).text,
    })),
    paper: colours.paper,
    border: colours["rule-2"],
  };
}

function withText(fill: string): CheckedPalette["classes"][number] {
  return { fill, text: textOn(fill, { dark: "#000000", light: "#ffffff" }).text };
}

function texts(palette: CheckedPalette): readonly string[] {
  return paletteProblems(palette).map(({ found, expected }) => `${found}: ${expected}`);
}

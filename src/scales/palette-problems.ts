import type { Finding } from "../model/problem.ts";
import { leastDistance } from "./colour-distance.ts";
import { COLOUR_VISIONS } from "./colour-vision.ts";
import { contrast } from "./contrast.ts";
import { lightness } from "./lightness.ts";

/** The fill of a class and the colour of the text that stands on it. */
interface PaletteClass {
  readonly fill: string;
  readonly text: string;
}

/** A palette with what it stands on. */
export interface CheckedPalette {
  /** Of a bivariate palette the classes follow each other row by row, as many as columns. */
  readonly kind: "sequential" | "diverging" | "bivariate";
  /** From low to high. */
  readonly classes: readonly PaletteClass[];
  readonly paper: string;
  /** What is drawn around areas that hardly differ from the paper. */
  readonly border: string;
}

const LEAST_STEP = 5;
const LEAST_DISTANCE = 10;
const LEAST_TEXT_CONTRAST = 4.5;
/** A class nearer to the paper than this needs a border. */
const LEAST_FILL_CONTRAST = 1.5;
const LEAST_BORDER_CONTRAST = 3;

/**
 * Lists what makes a palette hard to read (method.md 11): lightness that does not run one way,
 * classes that fall together under a colour-vision deficiency, text that cannot be read on its
 * class, pale classes without a border. Empty where nothing does.
 */
export function paletteProblems(palette: CheckedPalette): readonly Finding[] {
  return [
    ...lightnessProblems(palette),
    ...distanceProblems(palette),
    ...palette.classes.flatMap(textProblems),
    ...borderProblems(palette),
  ];
}

function lightnessProblems({ kind, classes }: CheckedPalette): readonly Finding[] {
  const fills = classes.map(({ fill }) => fill);
  const least = kind === "bivariate" ? 0 : LEAST_STEP;
  return lightnessRuns(kind, fills).flatMap((run) => {
    const steps = run.slice(1).map((fill, i) => lightness(run[i] ?? fill) - lightness(fill));
    const isOneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0);
    const smallest = Math.min(...steps.map(Math.abs));
    if (isOneWay && smallest >= least) return [];
    const found = `the lightness of ${run.join(", ")} ${isOneWay ? `steps by ${short(smallest)}` : "turns back"}`;
    return [{ found, expected: `one direction, in steps of at least ${least}` }];
  });
}

/** The rows of colours in which lightness must run one way; a diverging one from its centre. */
function lightnessRuns(
  kind: CheckedPalette["kind"],
  fills: readonly string[],
): readonly (readonly string[])[] {
  if (kind === "sequential") return [fills];
  if (kind === "diverging") {
    const half = fills.length / 2;
    return [fills.slice(0, Math.ceil(half)).toReversed(), fills.slice(Math.floor(half))];
  }
  const side = Math.sqrt(fills.length);
  const places = Array.from({ length: side }, (_, i) => i);
  return [
    ...places.map((row) => fills.slice(row * side, (row + 1) * side)),
    ...places.map((column) => fills.filter((_, i) => i % side === column)),
  ];
}

function distanceProblems({ classes }: CheckedPalette): readonly Finding[] {
  const fills = classes.map(({ fill }) => fill);
  return COLOUR_VISIONS.flatMap((vision) => {
    const distance = leastDistance(fills, vision);
    if (distance >= LEAST_DISTANCE) return [];
    return [
      {
        found: `two of ${fills.join(", ")} lie ${short(distance)} apart in ${vision} vision`,
        expected: `a distance (CIE76) of at least ${LEAST_DISTANCE}`,
      },
    ];
  });
}

function textProblems({ fill, text }: PaletteClass): readonly Finding[] {
  const found = contrast(fill, text);
  if (found >= LEAST_TEXT_CONTRAST) return [];
  return [
    {
      found: `the text ${text} on ${fill} has a contrast of ${short(found)}`,
      expected: `at least ${LEAST_TEXT_CONTRAST}`,
    },
  ];
}

function borderProblems({ classes, paper, border }: CheckedPalette): readonly Finding[] {
  const found = contrast(border, paper);
  if (found >= LEAST_BORDER_CONTRAST) return [];
  return classes
    .filter(({ fill }) => contrast(fill, paper) < LEAST_FILL_CONTRAST)
    .map(({ fill }) => ({
      found: `${fill} hardly differs from ${paper}, and its border ${border} has a contrast of ${short(found)}`,
      expected: `a border of at least ${LEAST_BORDER_CONTRAST}`,
    }));
}

/** Cut and not rounded, so that what falls short never reads as if it did not. */
function short(value: number): string {
  return String(Math.floor(value * 100) / 100);
}

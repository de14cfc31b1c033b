import { COLOURS, type ColourName } from "./colours.ts";
import { contrast } from "./contrast.ts";

/** What stands behind the classes that are not named after their colour. */
const GROUNDS: Readonly<Record<string, ColourName>> = {
  nodata: "hatch-bg",
  supp: "hatch-bg",
  outside: "hatch-bg",
  unregistered: "hatch-bg",
  unsurveyed: "hatch-bg",
  "f-land": "land",
  d0: "paper",
  "f-land2": "land-2",
};

/** Below this contrast to the paper an area needs a line around it (method.md 11, look.md 13). */
const LEAST_CONTRAST = 1.5;

/** Every border of a map asks: the colours are compared with the paper once. */
const PALE: ReadonlyMap<string, boolean> = new Map(
  Object.entries(COLOURS.light).map(([name, colour]) => [
    name,
    contrast(colour, COLOURS.light.paper) < LEAST_CONTRAST,
  ]),
);

/**
 * True where an area of this class can hardly be told from the paper, so that a border in the
 * colour of the paper would be lost beside it. Unknown classes are an error.
 *
 *     isPale("q1")
 *     // true
 */
export function isPale(className: string): boolean {
  const isPaleColour = PALE.get(GROUNDS[className] ?? className);
  if (isPaleColour === undefined) throw new Error(`unknown class: ${className}`);
  return isPaleColour;
}

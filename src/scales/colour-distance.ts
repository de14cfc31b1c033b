import { seenColour, type ColourVision } from "./colour-vision.ts";
import { lab } from "./lightness.ts";

/**
 * Computes how far two colours lie apart (CIE76, the straight line in L*a*b*). About 2 is just
 * noticed; classes of a map need 10.
 *
 *     colourDistance("#000000", "#ffffff")
 *     // 100
 */
export function colourDistance(a: string, b: string): number {
  const [lightnessA, aA, bA] = lab(a);
  const [lightnessB, aB, bB] = lab(b);
  return Math.hypot(lightnessA - lightnessB, aA - aB, bA - bB);
}

/**
 * Computes the smallest distance between any two colours of a palette, as readers see them; infinite
 * of fewer than two.
 */
export function leastDistance(
  palette: readonly string[],
  vision: ColourVision | "normal" = "normal",
): number {
  const seen = vision === "normal" ? palette : palette.map((colour) => seenColour(colour, vision));
  const distances = seen.flatMap((colour, i) =>
    seen.slice(i + 1).map((other) => colourDistance(colour, other)),
  );
  return Math.min(...distances);
}

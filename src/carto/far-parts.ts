import { least, median } from "d3";
import type { MapPart } from "./map-parts.ts";
import { diagonal, distanceBetween, isWithin, unionOf, type Box } from "./box.ts";

/** The parts of a map that belong together, and those that lie so far away as to make it small. */
export interface DividedParts {
  readonly near: readonly MapPart[];
  readonly far: readonly MapPart[];
}

/** A part is far beyond this share of the diagonal of all nearer ones (method.md 19.5). */
const FAR = 0.25;
/** At most this share of the areas may lie far away, for an exception to be one. */
const LARGEST_SHARE = 0.15;
/** Below this share of the diagonal of a map an islet of a larger area is a speck. */
const SPECK = 0.02;

/**
 * Divides parts into near and far; null where no area lies far away, or too many do. Specks stand in
 * neither list unless they lie among the far parts: they must not decide how large a map becomes.
 */
export function farParts(parts: readonly MapPart[]): DividedParts | null {
  const specks = specksOf(parts);
  const { near, far } = grownFromMiddle(parts.filter((part) => !specks.has(part)));
  const home = new Set(near.map(({ code }) => code));
  const away = new Set(far.map(({ code }) => code).filter((code) => !home.has(code)));
  if (away.size === 0 || away.size > LARGEST_SHARE * (home.size + away.size)) return null;
  const farBox = far.map(({ box }) => box).reduce(unionOf);
  return { near, far: [...far, ...[...specks].filter(({ box }) => isWithin(box, farBox))] };
}

function specksOf(parts: readonly MapPart[]): ReadonlySet<MapPart> {
  const [first, ...others] = parts.map(({ box }) => box);
  const least = first === undefined ? 0 : SPECK * diagonal(others.reduce(unionOf, first));
  const isLarge = ({ box }: MapPart) => diagonal(box) >= least;
  const withLarge = new Set(parts.filter(isLarge).map(({ code }) => code));
  return new Set(parts.filter((part) => !isLarge(part) && withLarge.has(part.code)));
}

/** Grows the middle of the map part by part, as long as another one lies near enough. */
function grownFromMiddle(parts: readonly MapPart[]): DividedParts {
  const middle = middlePart(parts);
  let near = parts.filter((part) => part === middle);
  let far = parts.filter((part) => part !== middle);
  let joining = near;
  while (joining.length > 0) {
    const box = near.map((part) => part.box).reduce(unionOf);
    joining = far.filter((part) => distanceBetween(part.box, box) <= FAR * diagonal(box));
    near = [...near, ...joining];
    far = far.filter((part) => !joining.includes(part));
  }
  return { near, far };
}

function middlePart(parts: readonly MapPart[]): MapPart | undefined {
  const x = median(parts, ({ box }) => (box.left + box.right) / 2) ?? 0;
  const y = median(parts, ({ box }) => (box.top + box.bottom) / 2) ?? 0;
  const here: Box = { left: x, top: y, right: x, bottom: y };
  return least(parts, ({ box }) => distanceBetween(box, here));
}

import { areNumeric } from "./are-numeric.ts";
import { editDistance } from "./edit-distance.ts";
import { quoted } from "./visible-text.ts";

const MOST_EDITS = 2;
const SHORTEST_PREFIX = 3;

/**
 * Finds the name that was probably meant: the one with the fewest edits (at most 2, and at most half
 * of the letters), else the shortest that begins with the text or with which the text begins. Case
 * does not count. Ties go to the first in code-point order. Codes of digits only are never guessed.
 */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: Candidate | undefined;
  for (const candidate of names) {
    if (areNumeric(name, candidate)) continue;
    const cost = costOf(wanted, candidate.toLowerCase());
    if (cost < Infinity && isBetter({ name: candidate, cost }, best)) {
      best = { name: candidate, cost };
    }
  }
  return best?.name;
}

/** Asks whether the nearest name was meant; an empty string where none is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const nearest = nearestName(name, names);
  return nearest === undefined ? "" : `Did you mean ${quoted(nearest)}?`;
}

interface Candidate {
  readonly name: string;
  readonly cost: number;
}

function costOf(wanted: string, candidate: string): number {
  const longest = Math.max(wanted.length, candidate.length);
  const distance = editDistance(wanted, candidate, Math.min(MOST_EDITS, Math.floor(longest / 2)));
  return distance < Infinity ? distance : prefixCost(wanted, candidate);
}

/** Any prefix is worse than any edit; among prefixes the shorter rest is better. */
function prefixCost(a: string, b: string): number {
  if (Math.min(a.length, b.length) < SHORTEST_PREFIX) return Infinity;
  const isPrefix = a.startsWith(b) || b.startsWith(a);
  return isPrefix ? MOST_EDITS + Math.abs(a.length - b.length) : Infinity;
}

function isBetter(candidate: Candidate, best: Candidate | undefined): boolean {
  if (best === undefined || candidate.cost !== best.cost) {
    return best === undefined || candidate.cost < best.cost;
  }
  return candidate.name < best.name;
}

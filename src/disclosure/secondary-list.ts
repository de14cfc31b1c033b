import { isSmallCount } from "./primary-suppression.ts";

/** Parts of one published total after secondary suppression. */
export interface ListProtection {
  readonly primary: readonly number[];
  readonly secondary: readonly number[];
  readonly published: readonly (number | null)[];
  /** What an attacker gets by subtracting the published parts from the total. */
  readonly suppressedSum: number;
  /** Highest value that any withheld part can have in the attacker's eyes. */
  readonly attackerUpper: number;
  readonly status: "ok" | "unprotectable: suppress the total";
}

/** How small a count is withheld, and the least that an attacker takes a withheld part to be. */
export interface ListRules {
  readonly k: number;
  readonly attackerLower: number;
}

/**
 * Withholds further parts of a published total until the small ones cannot be computed: the smallest
 * non-zero part first, ties by order. Two withheld parts are not enough where they add up to so
 * little that each is known (method.md 13.2).
 */
export function secondaryList(
  cells: readonly (number | null)[],
  { k, attackerLower }: ListRules,
): ListProtection {
  const primary = positions(cells, (value) => isSmallCount(value, { k }));
  const candidates = positions(cells, (value) => value >= k).sort(
    (i, j) => (cells[i] ?? 0) - (cells[j] ?? 0) || i - j,
  );
  const secondary: number[] = [];
  let state = attack(cells, primary, attackerLower);
  while (primary.length > 0 && !isProtected(state, k)) {
    const next = candidates.shift();
    if (next === undefined) return finish(cells, { primary, secondary, state, ok: false });
    secondary.push(next);
    state = attack(cells, [...primary, ...secondary], attackerLower);
  }
  return finish(cells, { primary, secondary, state, ok: true });
}

interface Attack {
  readonly withheld: number;
  readonly suppressedSum: number;
  readonly attackerUpper: number;
}

function attack(
  cells: readonly (number | null)[],
  withheld: readonly number[],
  attackerLower: number,
): Attack {
  const suppressedSum = withheld.reduce((total, i) => total + (cells[i] ?? 0), 0);
  const others = Math.max(0, withheld.length - 1);
  const attackerUpper = suppressedSum - others * attackerLower;
  return { withheld: withheld.length, suppressedSum, attackerUpper };
}

function isProtected({ withheld, attackerUpper }: Attack, k: number): boolean {
  return withheld >= 2 && attackerUpper >= k - 1;
}

function positions(
  cells: readonly (number | null)[],
  isWanted: (value: number) => boolean,
): number[] {
  return cells.flatMap((value, i) => (value !== null && isWanted(value) ? [i] : []));
}

function finish(
  cells: readonly (number | null)[],
  found: {
    readonly primary: readonly number[];
    readonly secondary: readonly number[];
    readonly state: Attack;
    readonly ok: boolean;
  },
): ListProtection {
  const { suppressedSum, attackerUpper } = found.state;
  const secondary = [...found.secondary].sort((a, b) => a - b);
  const withheld = new Set([...found.primary, ...secondary]);
  return {
    primary: found.primary,
    secondary,
    published: cells.map((value, i) => (withheld.has(i) ? null : value)),
    suppressedSum,
    attackerUpper,
    status: found.ok ? "ok" : "unprotectable: suppress the total",
  };
}

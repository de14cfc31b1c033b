/** A sum of a table as the attacker knows it: the total is the sum of the parts. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** What the attacker sees: numbers, and names of cells that are withheld. */
export interface View {
  readonly published: ReadonlyMap<string, number>;
  /** Withheld cells of which nothing is a part: everything else follows from them. */
  readonly hiddenLeaves: readonly string[];
  readonly sums: readonly Sum[];
  /** The largest count that the attacker tries. */
  readonly most: number;
  /** The largest count of single cells, where the attacker knows it. */
  readonly limits?: ReadonlyMap<string, number>;
  /** Where to begin, so that what can be found is found soon; changes no answer. */
  readonly guesses?: ReadonlyMap<string, number>;
}

/**
 * Tries every assignment of whole numbers from 1 to the withheld cells until one fits all published
 * numbers with one cell at a given value. Shares no code and no idea with the audit by flow.
 */
export function canBe(view: View, cell: string, wanted: (value: number) => boolean): boolean {
  const leaves = new Map(view.published);
  const leavesOf = leafFinder(view);
  const checks = [...view.published].flatMap(([name, value]) => {
    const own = leavesOf(name);
    return own.length === 1 && own[0] === name ? [] : [{ own, value }];
  });
  const own = leavesOf(cell);
  const others = view.hiddenLeaves.filter((leaf) => !own.includes(leaf));
  const order = [...view.hiddenLeaves.filter((leaf) => own.includes(leaf)), ...others];
  return tryLeaf({ view, order, leaves, checks, own, wanted }, 0);
}

interface Search {
  readonly view: View;
  /** The leaves of the cell in question first. */
  readonly order: readonly string[];
  readonly leaves: Map<string, number>;
  readonly checks: readonly { readonly own: readonly string[]; readonly value: number }[];
  readonly own: readonly string[];
  readonly wanted: (value: number) => boolean;
}

function tryLeaf(search: Search, at: number): boolean {
  const { view, leaves, order } = search;
  const name = order[at];
  if (name === undefined) return isWanted(search);
  for (const value of candidates(view, name)) {
    leaves.set(name, value);
    if (fits(search, name) && isWanted(search) && tryLeaf(search, at + 1)) {
      leaves.delete(name);
      return true;
    }
  }
  leaves.delete(name);
  return false;
}

function candidates({ most, limits, guesses }: View, name: string): readonly number[] {
  const guess = guesses?.get(name) ?? 1;
  const all = Array.from({ length: limits?.get(name) ?? most }, (_, i) => i + 1);
  return all.sort((a, b) => Math.abs(a - guess) - Math.abs(b - guess));
}

function isWanted({ leaves, own, wanted }: Search): boolean {
  if (own.some((leaf) => !leaves.has(leaf))) return true;
  return wanted(own.reduce((total, leaf) => total + (leaves.get(leaf) ?? 0), 0));
}

function fits({ view, leaves, checks }: Search, changed: string): boolean {
  const { most } = view;
  return checks.every(({ own, value }) => {
    if (!own.includes(changed)) return true;
    const open = own.filter((leaf) => !leaves.has(leaf)).length;
    const sum = own.reduce((total, leaf) => total + (leaves.get(leaf) ?? 0), 0);
    return sum + open <= value && sum + open * most >= value;
  });
}

function leafFinder({ sums }: View): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const find = (name: string): readonly string[] => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const parts = sums.find(({ total }) => total === name)?.parts;
    const leaves = parts === undefined ? [name] : parts.flatMap(find);
    known.set(name, leaves);
    return leaves;
  };
  return find;
}

/** A queue that gives the least item first, by a comparison that leaves no ties. */
export interface Heap<Item> {
  readonly push: (item: Item) => void;
  readonly pop: () => Item | undefined;
}

/** Makes an empty heap. */
export function heap<Item>(compare: (a: Item, b: Item) => number): Heap<Item> {
  const items: Item[] = [];
  return {
    push(item) {
      items.push(item);
      siftUp(items, compare);
    },
    pop() {
      const least = items[0];
      const last = items.pop();
      if (items.length > 0 && last !== undefined) {
        items[0] = last;
        siftDown(items, compare);
      }
      return least;
    },
  };
}

function siftUp<Item>(items: Item[], compare: (a: Item, b: Item) => number): void {
  let i = items.length - 1;
  while (i > 0) {
    const above = (i - 1) >> 1;
    if (!swapIfLess(items, { i, above }, compare)) return;
    i = above;
  }
}

function siftDown<Item>(items: Item[], compare: (a: Item, b: Item) => number): void {
  let above = 0;
  for (;;) {
    const left = 2 * above + 1;
    const i = lesser(items, left, compare);
    if (i >= items.length || !swapIfLess(items, { i, above }, compare)) return;
    above = i;
  }
}

function lesser<Item>(
  items: readonly Item[],
  left: number,
  compare: (a: Item, b: Item) => number,
): number {
  const a = items[left];
  const b = items[left + 1];
  return a !== undefined && b !== undefined && compare(b, a) < 0 ? left + 1 : left;
}

function swapIfLess<Item>(
  items: Item[],
  { i, above }: { readonly i: number; readonly above: number },
  compare: (a: Item, b: Item) => number,
): boolean {
  const lower = items[i];
  const upper = items[above];
  if (lower === undefined || upper === undefined || compare(lower, upper) >= 0) return false;
  items[i] = upper;
  items[above] = lower;
  return true;
}

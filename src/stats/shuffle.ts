/**
 * Puts items in random order: Fisher-Yates from the end, `j = floor(u * (i + 1))`. The order
 * depends on `random` alone; the items given are left as they are.
 *
 *     shuffle(["a", "b", "c", "d"], mulberry32(7))
 *     // ["c", "b", "d", "a"]
 */
export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const last = shuffled[i] as Item;
    shuffled[i] = shuffled[j] as Item;
    shuffled[j] = last;
  }
  return shuffled;
}

/**
 * Does asynchronous work on items a few at a time and gives the results in their order. An item is
 * asked for only when its batch begins, so that no more of them than a batch need to exist.
 */
export async function* inBatches<Item, Result>(
  items: Iterable<Item>,
  size: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, undefined> {
  let batch: Promise<Result>[] = [];
  for (const item of items) {
    batch.push(work(item));
    if (batch.length < size) continue;
    yield* await Promise.all(batch);
    batch = [];
  }
  yield* await Promise.all(batch);
}

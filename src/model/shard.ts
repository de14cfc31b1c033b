/** One of several builds that lay out the pages of a site together. */
export interface Shard {
  /** From 1 to the count. */
  readonly number: number;
  readonly count: number;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Reads "2/8", the second of eight; undefined where a text is nothing of the kind. */
export function parseShard(text: string): Shard | undefined {
  const [, number = "", count = ""] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { number: Number(number), count: Number(count) };
  return shard.number > 0 && shard.number <= shard.count ? shard : undefined;
}

/**
 * Says whether a page is laid out by a shard, by the FNV-1a hash of its address: each page has one
 * shard, whatever other pages there are.
 */
export function isOfShard(path: string, { number, count }: Shard): boolean {
  return fnv1a(path) % count === number - 1;
}

function fnv1a(text: string): number {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, FNV_PRIME) >>> 0;
  }
  return hash;
}

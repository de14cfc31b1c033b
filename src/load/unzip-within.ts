import { strFromU8, unzipSync } from "fflate";

/** A file whose unpacked parts are more than anybody writes by hand. */
export class TooLargeError extends Error {}

/**
 * Unpacks the wanted parts of a ZIP as text. Throws a `TooLargeError` before anything is unpacked
 * where the parts are declared larger than `maxBytes` together; a part that is larger than declared
 * is cut off there.
 */
export function unzipWithin(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  maxBytes: number,
): ReadonlyMap<string, string> {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      total += originalSize;
      if (total > maxBytes) throw new TooLargeError(`${total} bytes`);
      return true;
    },
  });
  return new Map(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
}

import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Room for most pages, to begin with. */
const FIRST_BYTES = 2 ** 18;

/**
 * Makes a function that reads files whole, one after the other, all into the same bytes: what it
 * gives is that file until it reads the next. With bytes of their own, tens of thousands of pages
 * would have V8 look for garbage among all objects again and again.
 */
export function fileReader(): (file: string) => Buffer {
  let bytes = Buffer.allocUnsafe(FIRST_BYTES);
  return (file) => {
    const descriptor = openSync(file, "r");
    try {
      const { size } = fstatSync(descriptor);
      if (size > bytes.length) bytes = Buffer.allocUnsafe(2 * size);
      let length = 0;
      for (;;) {
        const read = readSync(descriptor, bytes, length, size - length, null);
        length += read;
        if (read === 0 || length === size) return bytes.subarray(0, length);
      }
    } finally {
      closeSync(descriptor);
    }
  };
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { zipOf } from "../../src/publish/zip-of.ts";

const FILES = [
  { path: "/b/ζ.csv", content: "β\n" },
  { path: "/a.csv", content: new Uint8Array([1, 2, 3]) },
];

test("a packed file comes out as it went in", () => {
  const unpacked = unzipSync(zipOf(FILES));
  expect(Object.keys(unpacked)).toEqual(["a.csv", "b/ζ.csv"]);
  expect(strFromU8(unpacked["b/ζ.csv"] ?? new Uint8Array())).toBe("β\n");
  expect(unpacked["a.csv"]).toEqual(new Uint8Array([1, 2, 3]));
});

test("the same files give the same bytes in whatever order they come", () => {
  expect(zipOf(FILES.toReversed())).toEqual(zipOf(FILES));
});

test("the date of a packed file is the first that a ZIP can name", () => {
  const view = new DataView(zipOf(FILES).buffer);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1]);
});

test("the archive is the one that its files make when they are packed together", () => {
  const large = { path: "/a/large.txt", content: "0123456789".repeat(200_000) };
  const sorted = [...FILES, large].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const together = zipSync(
    Object.fromEntries(
      sorted.map(({ path, content }) => {
        const bytes = typeof content === "string" ? strToU8(content) : content;
        return [path.slice(1), [bytes, { level: bytes.length > 1_000_000 ? 3 : 6 }]];
      }),
    ),
    { mtime: new Date(1980, 0, 1) },
  );
  expect(zipOf([large, ...FILES])).toEqual(together);
});

test("an archive of no file is one", () => {
  expect(unzipSync(zipOf([]))).toEqual({});
});

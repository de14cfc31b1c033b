import { strFromU8, unzipSync } from "fflate";
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

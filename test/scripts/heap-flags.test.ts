import { expect, test } from "vitest";
import { heapFlags, PAGES_MEGABYTES, saysHeap } from "../../scripts/heap-flags.ts";

const [own = ""] = heapFlags({}, []);
const said = "--max-old-space-size=6000";

test("a process is told how much it may hold, unless whoever builds has said it", () => {
  expect(saysHeap([own])).toBe(true);
  expect(heapFlags({ NODE_OPTIONS: said }, [])).toEqual([]);
  expect(heapFlags({}, [said])).toEqual([]);
  expect(heapFlags({}, ["--max_old_space_size=6000"])).toEqual([]);
});

test("pages may hold less than the build, which told its own limit itself", () => {
  const pages = [`--max-old-space-size=${PAGES_MEGABYTES}`];
  expect(heapFlags({}, [own], PAGES_MEGABYTES)).toEqual(pages);
  expect(pages).not.toEqual([own]);
  expect(heapFlags({}, [own, said], PAGES_MEGABYTES)).toEqual([]);
});

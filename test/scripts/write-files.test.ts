import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { PublishedFile } from "../../src/publish/published-file.ts";
import { inBatches } from "../../scripts/in-batches.ts";
import { writeFiles } from "../../scripts/write-files.ts";
import { allOf } from "./all-of.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-files-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function* oneByOne(files: readonly PublishedFile[], atEach = (_: number) => undefined) {
  for (const [i, file] of files.entries()) {
    atEach(i);
    yield await Promise.resolve(file);
  }
}

describe("the files of a site", () => {
  test("are written each before the next is made, with the folders that they need", async () => {
    const files = [
      { path: "/downloads/a.csv", content: "a\n" },
      { path: "/downloads/deep/er/b.bin", content: new Uint8Array([1, 2]) },
    ];
    const isThere: boolean[] = [];
    const written = await writeFiles(
      folder,
      oneByOne(files, () => void isThere.push(existsSync(join(folder, "downloads", "a.csv")))),
    );
    expect(written).toEqual({ count: 2, taken: [] });
    expect(isThere).toEqual([false, true]);
    expect([...readFileSync(join(folder, "downloads/deep/er/b.bin"))]).toEqual([1, 2]);
  });

  test("never take the place of a page", async () => {
    const site = join(folder, "site");
    mkdirSync(join(site, "old"), { recursive: true });
    writeFileSync(join(site, "old", "index.html"), "page");
    const files = [
      { path: "/old/index.html", content: "redirect" },
      { path: "/new/index.html", content: "redirect" },
    ];
    expect(await writeFiles(site, oneByOne(files))).toEqual({
      count: 1,
      taken: ["/old/index.html"],
    });
    expect(readFileSync(join(site, "old", "index.html"), "utf8")).toBe("page");
  });
});

describe("work in batches", () => {
  test("gives its results in the order of the items, whichever is done first", async () => {
    const work = async (n: number): Promise<number> => {
      for (let i = 0; i < 5 - n; i += 1) await Promise.resolve();
      return n * n;
    };
    expect(await allOf(inBatches([1, 2, 3, 4, 5], 2, work))).toEqual([1, 4, 9, 16, 25]);
    expect(await allOf(inBatches([], 2, work))).toEqual([]);
  });

  test("asks for an item only when its batch begins", async () => {
    const asked: number[] = [];
    const items = function* (): Generator<number> {
      for (let n = 0; n < 6; n += 1) {
        asked.push(n);
        yield n;
      }
    };
    const results = inBatches(items(), 2, (n) => Promise.resolve(n));
    await results.next();
    expect(asked).toEqual([0, 1]);
  });
});

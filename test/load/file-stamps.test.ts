import { appendFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changedFiles, fileStamps } from "../../src/load/file-stamps.ts";
import { listFiles } from "../../src/load/list-files.ts";
import { reportChanges } from "../../src/load/report-changes.ts";
import { withTinyCopy } from "./overlay.ts";

/** The files that are reported where `change` happens while an atlas is read. */
function reported(change: (folder: string) => void): readonly (string | undefined)[] {
  return withTinyCopy((folder) => {
    const before = fileStamps(folder, listFiles(folder).files);
    change(folder);
    const files: (string | undefined)[] = [];
    reportChanges(folder, before, ({ file }) => files.push(file));
    return files;
  });
}

describe("while an atlas is read", () => {
  test("nothing is reported where nobody writes", () => {
    expect(reported(() => {})).toEqual([]);
  });

  test("a file that is written, added, taken away or exchanged for one of its size is reported", () => {
    const [areas, note] = ["data/areas.csv", "content/pages/note.md"];
    expect(reported((folder) => appendFileSync(join(folder, areas), "\n"))).toEqual([areas]);
    expect(reported((folder) => rmSync(join(folder, areas)))).toEqual([areas]);
    expect(reported((folder) => writeFileSync(join(folder, note), "x"))).toEqual([note]);
    expect(reported((folder) => utimesSync(join(folder, areas), 1, 1))).toEqual([areas]);
  });

  test("files that are no part of an atlas may change", () => {
    expect(
      reported((folder) => {
        mkdirSync(join(folder, "drafts"));
        writeFileSync(join(folder, "drafts/note.md"), "x");
      }),
    ).toEqual([]);
  });
});

test("changes are told in the order of the files", () => {
  const before = new Map([
    ["b", "1"],
    ["c", "1"],
  ]);
  const after = new Map([
    ["c", "2"],
    ["a", "1"],
  ]);
  expect(changedFiles(before, after)).toEqual(["a", "b", "c"]);
});

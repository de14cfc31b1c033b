import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pageBase } from "../../../scripts/last-site/page-base.ts";
import { readAtlas } from "../../../scripts/read-atlas.ts";
import { settings } from "../../../scripts/settings.ts";
import { writeJsonLines } from "../../../scripts/write-json-lines.ts";
import { TINY } from "../../load/overlay.ts";

const workFolder = mkdtempSync(join(tmpdir(), "chora-work-"));
afterAll(() => {
  rmSync(workFolder, { recursive: true, force: true });
});

const chosen = { ...settings({ ATLAS: TINY }), workFolder };
const { atlas } = readAtlas(chosen);
if (atlas === undefined) throw new Error(`missing atlas: ${TINY}`);

/** Gives the base of the pages where a file of the work folder holds a text. */
function baseWith(file: string, text: string): string {
  const path = join(workFolder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return pageBase(chosen, atlas as NonNullable<typeof atlas>);
}

test("pages are those of one base while nothing changes that they show", () => {
  const first = baseWith("history.json", "{}");
  expect(baseWith("history.json", "{}")).toBe(first);
  expect(baseWith("history.json", '{"editions":[]}')).not.toBe(first);
});

test("a pinned edition that was frozen again under its name gives another base", () => {
  const first = baseWith("editions/2021-12/atlas.json", '{"indicators":["Children"]}');
  expect(baseWith("editions/2021-12/atlas.json", '{"indicators":["Young people"]}')).not.toBe(
    first,
  );
});

test("a figure that a text brings or takes with it gives another base", () => {
  const drawn = (ids: readonly string[]) => {
    writeJsonLines(
      join(workFolder, "figures.en.jsonl"),
      ids.map((id) => [id, {}] as const),
    );
    return baseWith("history.json", "{}");
  };
  const first = drawn(["map-a"]);
  expect(drawn(["map-a", "map-b"])).not.toBe(first);
  expect(drawn(["map-a"])).toBe(first);
});

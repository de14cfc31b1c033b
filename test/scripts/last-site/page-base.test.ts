import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pageBase } from "../../../scripts/last-site/page-base.ts";
import { FIGURE_SPECS } from "../../../scripts/precompute.ts";
import { readAtlas } from "../../../scripts/read-atlas.ts";
import { settings } from "../../../scripts/settings.ts";
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

test("a figure that a text brings with it, or narrows to some places, gives another base", () => {
  const map = { kind: "map", indicator: "children", level: "village", period: "2021", areas: [] };
  const base = (...specs: readonly object[]) => baseWith(FIGURE_SPECS, JSON.stringify(specs));
  const first = base(map);
  expect(base(map, { ...map, period: "2020" })).not.toBe(first);
  expect(base({ ...map, areas: ["A01"] })).not.toBe(first);
  expect(base(map)).toBe(first);
});

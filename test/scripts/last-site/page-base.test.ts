import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { EditionEntry } from "../../../src/derive/edition-history.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import { pageBase } from "../../../scripts/last-site/page-base.ts";
import { textHashes } from "../../../scripts/last-site/text-hashes.ts";
import { FIGURE_SPECS } from "../../../scripts/precompute.ts";
import { readAtlas } from "../../../scripts/read-atlas.ts";
import { settings } from "../../../scripts/settings.ts";
import { TEXTS } from "../../../src/derive/texts.ts";
import { TINY } from "../../load/overlay.ts";
import { DECLARED_EDITS, TEXT_EDITS } from "../declared-edits.ts";

const workFolder = mkdtempSync(join(tmpdir(), "chora-work-"));
afterAll(() => {
  rmSync(workFolder, { recursive: true, force: true });
});

const chosen = { ...settings({ ATLAS: TINY }), workFolder };
const { atlas } = readAtlas(chosen);
if (atlas === undefined) throw new Error(`missing atlas: ${TINY}`);
const today: Atlas = atlas;

/** Gives the base of the pages where a file of the work folder holds a text. */
function baseWith(file: string, text: string): string {
  const path = join(workFolder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return base();
}

function base(editions: readonly EditionEntry[] = [], change: Partial<Atlas> = {}): string {
  return pageBase(chosen, { ...today, ...change }, { editions });
}

test("pages are those of one base while nothing changes that they show", () => {
  const first = base();
  expect(base()).toBe(first);
  expect(base([{ name: "2021-12", asOf: "2021-12-31" }])).not.toBe(first);
});

test.each(DECLARED_EDITS)("%s gives another base", (_, change) => {
  expect(base([], change(today))).not.toBe(base());
});

test.each(TEXT_EDITS)("other %s give no other base, but another hash of theirs", (name, change) => {
  const edit = change(today);
  expect(base([], edit)).toBe(base());
  const [before, now] = [textHashes(today), textHashes({ ...today, ...edit })];
  expect(TEXTS.filter((other) => before[other] !== now[other])).toEqual([name]);
});

test("each kind of texts that pages note is edited", () => {
  expect(TEXT_EDITS.map(([name]) => name).toSorted()).toEqual(TEXTS.toSorted());
});

test("a period that one area has alone gives another base, and one of several does not", () => {
  const [first] = today.observations;
  if (first === undefined) throw new Error("missing observations: none");
  const later = (area: string) => ({ ...first, area, period: "2022" });
  const known = (...areas: readonly string[]) =>
    base([], { observations: [...today.observations, ...areas.map(later)] });
  expect(known("A01")).not.toBe(known());
  expect(known("A01", "A02")).toBe(known("A01"));
});

test("a pinned edition that was frozen again under its name gives another base", () => {
  const first = baseWith("editions/2021-12/atlas.json", '{"indicators":["Children"]}');
  expect(baseWith("editions/2021-12/atlas.json", '{"indicators":["Young people"]}')).not.toBe(
    first,
  );
});

test("another figure of a pinned edition gives another base", () => {
  const file = "editions/2021-12/figures.en.jsonl";
  const first = baseWith(file, '{"id":"plan-timeline-2024-2026","title":"Begun"}');
  expect(baseWith(file, '{"id":"plan-timeline-2024-2026","title":"Done"}')).not.toBe(first);
});

test("a figure that a text brings with it, or narrows to some places, gives another base", () => {
  const map = { kind: "map", indicator: "children", level: "village", period: "2021", areas: [] };
  const drawn = (...specs: readonly object[]) => baseWith(FIGURE_SPECS, JSON.stringify(specs));
  const first = drawn(map);
  expect(drawn(map, { ...map, period: "2020" })).not.toBe(first);
  expect(drawn({ ...map, areas: ["A01"] })).not.toBe(first);
  expect(drawn(map)).toBe(first);
});

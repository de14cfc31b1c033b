import { expect, test } from "vitest";
import { numberHashes } from "../../../scripts/last-site/number-hashes.ts";
import { editionChanges } from "../../../src/derive/changes.ts";
import { forty } from "../../views/forty.ts";

const { atlas } = forty({ count: 12 }).lookup;
const first = numberHashes(atlas, { comparisons: [] });

test("another number of an area changes its hash, that of all numbers, and no other", () => {
  const observations = atlas.observations.map((item) =>
    item.area === "H3" && item.indicator === "work" ? { ...item, value: 17 } : item,
  );
  const { all, areas } = numberHashes({ ...atlas, observations }, { comparisons: [] });
  const others = Object.keys(areas).filter((area) => areas[area] !== first.areas[area]);
  expect(others).toEqual(["H3"]);
  expect(all).not.toBe(first.all);
});

test("an edition that was frozen again with other numbers changes the hash of all, and of no area", () => {
  const frozen = { ...atlas, observations: atlas.observations.slice(1) };
  const changes = editionChanges(frozen, atlas);
  const { all, areas } = numberHashes(atlas, {
    comparisons: [{ since: "2021", to: null, changes }],
  });
  expect(all).not.toBe(first.all);
  expect(areas).toEqual(first.areas);
});

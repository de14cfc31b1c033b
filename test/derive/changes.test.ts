import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { IndexArea, IndexResult } from "../../src/model/composite-index.ts";
import type { Objective } from "../../src/model/plan.ts";
import type { Service } from "../../src/model/service.ts";
import { changesByPlace, editionChanges, type EditionChanges } from "../../src/derive/changes.ts";
import { changeRows } from "../../src/figures/change-rows.ts";
import { forty } from "../views/forty.ts";
import { first } from "../views/plan-fixtures.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const context = tinyPages("en");
const { atlas } = context.lookup;

/** What changes where the atlas of today differs from the tiny one as given. */
function since(after: Partial<Atlas>): EditionChanges {
  return editionChanges(atlas, { ...atlas, ...after });
}

/** The rows of a comparison as readers see them, "place | what | before | after | what happened". */
function told(changes: EditionChanges): readonly string[] {
  return changeRows(context, changes).rows.map(({ place, title, before, after, kind }) =>
    [place, title, before, after, kind].join(" | "),
  );
}

test("between an edition and itself nothing changed", () => {
  expect(told(since({}))).toEqual([]);
});

describe("the register of services", () => {
  const changed = (id: string, change: Partial<Service>) =>
    since({
      services: atlas.services.map((one) => (one.id === id ? { ...one, ...change } : one)),
    });
  const [library] = atlas.services;
  if (library === undefined) throw new Error("missing service: s1");
  const added = (change: Partial<Service>) =>
    since({ services: [...atlas.services, { ...library, id: "s9", ...change }] });

  test("tells what opened and what closed", () => {
    expect(told(changed("s3", { status: "active" }))).toEqual([
      "Fig | Fig day centre |  |  | opened",
    ]);
    expect(told(changed("s1", { status: "closed" }))).toEqual([
      "Almond | Almond library |  |  | closed",
    ]);
  });

  test("tells a new service from one that only was not in the register", () => {
    expect(added({ since: "2022-02" }).services.map(({ kind }) => kind)).toEqual(["opened"]);
    expect(added({ since: "2021-12-31" }).services.map(({ kind }) => kind)).toEqual(["registered"]);
    expect(added({ since: "" }).services.map(({ kind }) => kind)).toEqual(["registered"]);
    expect(since({ services: atlas.services.slice(1) }).services.map(({ kind }) => kind)).toEqual([
      "removed",
    ]);
  });

  test("tells what of an entry is another; that somebody looked again is no change", () => {
    expect(told(changed("s1", { address: "2 Main Street", hours: "Su-Th" }))).toEqual([
      "Almond | Almond library |  | address, opening hours | entry changed",
    ]);
    expect(told(changed("s1", { updated: "2022-01-01" }))).toEqual([]);
  });
});

describe("the places", () => {
  const changed = (code: string, change: Partial<Atlas["areas"][number]>) =>
    told(
      since({ areas: atlas.areas.map((one) => (one.code === code ? { ...one, ...change } : one)) }),
    );

  test("tell their new name, their end, and that their boundary moved", () => {
    expect(changed("A01", { name: { en: "Amande", he: "שקד" } })).toEqual([
      "Amande | village | Almond | Amande | renamed",
    ]);
    expect(changed("A01", { validTo: "2022-01-01" })).toEqual([
      "Almond | village |  | 1 January 2022 | place ended",
    ]);
    const moved = atlas.boundarySources.map((source) => ({
      ...source,
      boundaries: source.boundaries.map((own, i) =>
        i === 0 ? { ...own, geometry: { type: "Polygon" as const, coordinates: [] } } : own,
      ),
    }));
    expect(told(since({ boundarySources: moved }))).toEqual([
      "Almond | village |  |  | boundary changed",
    ]);
  });

  test("tell which came and which went", () => {
    const [gone, ...rest] = atlas.areas;
    const kinds = editionChanges(
      { ...atlas, areas: rest },
      { ...atlas, areas: atlas.areas.slice(0, -1) },
    );
    expect(kinds.places.map(({ kind, area }) => `${area.code} ${kind}`)).toEqual([
      `${gone?.code ?? ""} added`,
      "V1 removed",
    ]);
  });
});

describe("a plan", () => {
  const plan = first(atlas.plans);
  const withG1 = (change: (objective: Objective) => Objective, after: Partial<Atlas> = {}) =>
    since({
      ...after,
      plans: [
        {
          ...plan,
          objectives: plan.objectives.map((one) => (one.code === "G1" ? change(one) : one)),
        },
      ],
    });
  const later = { config: { ...atlas.config, asOf: "2022-12-31" } };

  test("tells the readings that moved, each with how it stood then", () => {
    const read = (objective: Objective): Objective => ({
      ...objective,
      indicators: objective.indicators.map((indicator, i) =>
        i === 0
          ? { ...indicator, readings: [...indicator.readings, { value: 155, date: "2022-12-31" }] }
          : indicator,
      ),
    });
    expect(told(withG1(read, later))).toEqual([
      "Tiny Valley | G1 Readers under 15 | 150 readers (31 December 2021), on track | " +
        "155 readers (31 December 2022), at risk | new reading",
    ]);
  });

  test("tells a status that time alone made another", () => {
    const config = { ...atlas.config, asOf: "2023-06-30" };
    expect(told(since({ config }))).toEqual([
      "Tiny Valley | G1 Readers under 15 | 150 readers (31 December 2021), on track | " +
        "150 readers (31 December 2021), no recent reading | status changed",
    ]);
  });

  test("tells measures that went on, and objectives that came", () => {
    const done = (objective: Objective): Objective => ({
      ...objective,
      measures: objective.measures.map((measure) => ({ ...measure, status: "done" })),
    });
    expect(told(withG1(done))).toEqual([
      "Tiny Valley | G1 A book bus | planned | done | measure: status changed",
    ]);
    const short = [{ ...plan, objectives: plan.objectives.slice(0, 1) }];
    const kinds = editionChanges({ ...atlas, plans: short }, atlas).plans;
    expect(kinds.map(({ kind, objective }) => `${objective?.code ?? ""} ${kind}`)).toEqual([
      "G2 added",
    ]);
  });
});

describe("a breakdown", () => {
  test("tells of each part what became of it, after the total", () => {
    const observations = atlas.observations.map((item) =>
      item.area === "A01" && item.indicator === "population" && item.period === "2021"
        ? { ...item, value: (item.value ?? 0) + 1 }
        : item,
    );
    const rows = told(since({ observations }));
    const parts = atlas.observations.filter(
      ({ area, indicator, period, breakdown, value }) =>
        `${area} ${indicator} ${period}` === "A01 population 2021" &&
        breakdown !== "" &&
        value !== null,
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(1 + parts.length);
    expect(rows[0]).toContain("Almond | Residents | ");
    expect(rows.slice(1).every((row) => row.includes("Almond | Residents: "))).toBe(true);
  });
});

describe("an index", () => {
  const { lookup } = forty();
  const result = lookup.atlas.indexResult;
  if (result === null) throw new Error("missing index: need");
  const moved = (change: (area: IndexArea) => IndexArea, given: Partial<IndexResult> = {}) =>
    editionChanges(lookup.atlas, {
      ...lookup.atlas,
      indexResult: { ...result, areas: result.areas.map(change), ...given },
    }).index;
  const at = (code: string, rank: number, [rankLower, rankUpper]: readonly [number, number]) =>
    moved((area) => (area.area === code ? { ...area, rank, rankLower, rankUpper } : area));

  test("tells a move only where the intervals of the two ranks do not overlap", () => {
    const old = result.areas.find(({ area }) => area === "H2");
    const far = at("H2", 40, [39, 40]);
    expect(far.moves.map(({ area, before, after }) => [area, before.rank, after.rank])).toEqual([
      ["H2", old?.rank, 40],
    ]);
    const near = at("H2", 40, [1, 40]);
    expect([near.moves.length, near.minor]).toEqual([0, 1]);
  });

  test("that was computed otherwise is said once, and its ranks are not compared", () => {
    const { index } = lookup.atlas;
    if (index === null) throw new Error("missing declaration: need");
    const other = { ...lookup.atlas, index: { ...index, combine: "geometric" as const } };
    expect(editionChanges(lookup.atlas, other).index).toMatchObject({
      kind: "redefined",
      moves: [],
    });
  });

  test("is told to have come, or gone", () => {
    const none = { ...lookup.atlas, index: null, indexResult: null };
    expect(editionChanges(none, lookup.atlas).index.kind).toBe("added");
    expect(editionChanges(lookup.atlas, none).index.kind).toBe("withdrawn");
  });
});

test("changes are sorted by the place that they concern", () => {
  const services = atlas.services.map((one) => ({ ...one, status: "closed" as const }));
  const byPlace = changesByPlace(since({ services }));
  expect([...byPlace.keys()].sort()).toEqual(["A01", "A02", "A03"]);
  expect(byPlace.get("A02")?.services.map(({ service }) => service.id)).toEqual(["s2"]);
});

import { describe, expect, test } from "vitest";
import type { FigureTable } from "../../src/figures/figure.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { PublishedObservation } from "../../src/model/observation.ts";
import { areaOf } from "../../src/derive/lookup.ts";
import { needSupplyOf } from "../../src/derive/need-supply.ts";
import { takeUpOf } from "../../src/derive/take-up.ts";
import { figureId } from "../../src/figures/figure-spec.ts";
import { marksOfCell } from "../../src/figures/marks-of.ts";
import { areaView } from "../../src/views/area-view.ts";
import { needSupplyView } from "../../src/views/need-supply-view.ts";
import { takeUpView } from "../../src/views/take-up-view.ts";
import { funnelPages } from "./funnel-pages.ts";
import { tinyPages } from "./tiny-pages.ts";

const DAGGER =
  "† Worked out, estimated or illustrative, not counted: the indicator’s page says how.";

/** The tiny atlas as if nothing in it were invented. */
function counted(atlas: Atlas): Atlas {
  return {
    ...atlas,
    indicators: atlas.indicators.map((indicator) => ({ ...indicator, illustrative: false })),
    services: atlas.services.map((service) => ({ ...service, illustrative: false })),
  };
}

/** The same with nothing in doubt. */
function sure(atlas: Atlas): Atlas {
  return restated(counted(atlas), ({ status }) => ({
    status: status === "estimated" ? "ok" : status,
    provisional: false,
  }));
}

/** The same where the people expected in Almond are an estimate and those of Carob provisional. */
function doubtful(atlas: Atlas): Atlas {
  return restated(sure(atlas), ({ indicator, area }) => ({
    ...(indicator === "expected" && area === "A01" ? { status: "estimated" } : {}),
    ...(indicator === "served" && area === "A02" ? { provisional: true } : {}),
  }));
}

type Restating = (found: PublishedObservation) => Partial<PublishedObservation>;

function restated(atlas: Atlas, change: Restating): Atlas {
  const observations = atlas.observations.map((found) => ({ ...found, ...change(found) }));
  return { ...atlas, observations };
}

/** Lists the marked columns of each row, after its area. */
function marked({ columns, rows }: FigureTable): readonly string[] {
  return rows.map((row) =>
    row
      .flatMap((cell, i) => {
        const marks = marksOfCell(cell);
        return i > 0 && marks === "" ? [] : `${i === 0 ? cell.text : columns[i]?.key}${marks}`;
      })
      .join(" "),
  );
}

describe("need against supply", () => {
  const context = funnelPages("en", counted);
  const view = needSupplyView(context, needSupplyOf(context.lookup, "day-centres"));

  test("marks a need that was estimated, and the supply for it", () => {
    expect(marked(view.table)).toEqual(["Almond", "Carob", "Fig need† supply†", "Olive"]);
    expect(view.tableNotes.at(-1)).toBe(DAGGER);
  });

  test("marks it in the corners too", () => {
    const places = view.corners.flatMap(({ areas }) => areas);
    const fig = places.find(({ name }) => name === "Fig");
    expect(fig?.cells.map(marksOfCell)).toEqual(["†", "†"]);
    expect(view.cornersMarksNote).toBe(DAGGER);
  });

  test("marks every fair share, for each is one of all needs", () => {
    const shares = "target† whole_target† gap†";
    expect(view.fair.table && marked(view.fair.table)).toEqual([
      `Almond ${shares}`,
      `Fig weight† ${shares}`,
      `Carob ${shares}`,
    ]);
    expect(view.fair.marksNote).toBe(DAGGER);
  });

  test("explains the marks beside the table of its map", () => {
    const map = context.figures.get(figureId({ kind: "need-supply-map", pair: "day-centres" }));
    expect(map?.notes.at(-1)).toBe(DAGGER);
  });

  test("marks the lowest and the highest number that the descriptions of its figures tell", () => {
    for (const kind of ["need-supply-map", "need-supply-scatter"] as const) {
      const figure = context.figures.get(figureId({ kind, pair: "day-centres" }));
      expect(figure?.description).toContain("Children: from 100† in Fig to 300 in Almond.");
      expect(figure?.description).toContain(": from 0.0† in Almond and Fig to 6.3 in Carob.");
    }
  });

  test("explains no mark where nothing is in doubt", () => {
    const plain = funnelPages("en", sure);
    const found = needSupplyView(plain, needSupplyOf(plain.lookup, "day-centres"));
    expect(marked(found.table)).toEqual(["Almond", "Carob", "Fig", "Olive"]);
    expect([found.cornersMarksNote, found.fair.marksNote]).toEqual(["", ""]);
    expect(JSON.stringify(found)).not.toContain("†");
  });
});

describe("take-up", () => {
  const context = funnelPages("en", doubtful);
  const view = takeUpView(context, takeUpOf(context.lookup, "older"));

  test("marks each number that an estimate or a provisional number stands behind", () => {
    expect(marked(view.tables.rates.table)).toEqual([
      "Almond expected† detection† coverage† gap_detection†",
      "Carob served* takeUp* coverage* interval* gap_take_up*",
      "Fig",
      "Olive",
      "Sum of the 3 places with all three numbers expected† recognised† served†* detection† takeUp†* coverage†* interval†* gap_detection† gap_take_up†*",
    ]);
    expect(view.tables.rates.marksNote).toBe(
      `${DAGGER} * Provisional: the number may still be revised.`,
    );
  });

  test("marks what a place lacks to the rates of all together", () => {
    expect(marked(view.tables.benchmark.table)[0]).toBe(
      "Almond detection_short† take_up_short†* coverage_split†* detection_split† take_up_split†*",
    );
    expect(view.tables.benchmark.marksNote).toContain(DAGGER);
  });

  test("marks nothing where a place is not compared, for its words say why", () => {
    const zero = funnelPages("en", (atlas) =>
      restated(doubtful(atlas), ({ indicator, area }) =>
        indicator === "served" && area === "A01" ? { value: 0 } : {},
      ),
    );
    const { benchmark } = takeUpView(zero, takeUpOf(zero.lookup, "older")).tables;
    const almond = benchmark.table.rows[0]?.slice(-3);
    expect(almond?.map(({ text }) => text)).toEqual(Array(3).fill("not defined"));
    expect(almond?.map(marksOfCell)).toEqual(["", "", ""]);
  });

  test("explains the marks beside the table of its funnels", () => {
    const id = figureId({ kind: "take-up-funnel", funnel: "older", scope: "areas" });
    expect(context.figures.get(id)?.notes).toContain(DAGGER);
  });

  test("marks each number of an invented stage, and no other", () => {
    const invented = funnelPages("en", (atlas) => ({
      ...sure(atlas),
      indicators: sure(atlas).indicators.map((indicator) => ({
        ...indicator,
        illustrative: indicator.code === "served",
      })),
    }));
    const { tables, opening } = takeUpView(invented, takeUpOf(invented.lookup, "older"));
    expect(marked(tables.rates.table)[0]).toBe(
      "Almond served† takeUp† coverage† interval† gap_take_up†",
    );
    expect(marked(tables.benchmark.table)[0]).toBe(
      "Almond detection_short† take_up_short† coverage_split† detection_split† take_up_split†",
    );
    expect(tables.rates.marksNote).toBe(DAGGER);
    expect(opening.key).toContain("102† are served");
    expect(opening.illustrative).not.toBe("");
    expect(opening.marksNote).toBe("");
    const areas = figureId({ kind: "take-up-funnel", funnel: "older", scope: "areas" });
    expect(invented.figures.get(areas)?.description).toMatch(
      /: from 22\.5%† in Fig to 80\.0%† in Olive\.$/,
    );
  });

  test("says what the marks of its sentence mean, where it stands and where it is sent", () => {
    expect(view.opening.marksNote).toBe(
      `${DAGGER} * Provisional: the number may still be revised.`,
    );
    const invented = funnelPages("en");
    const sent = takeUpView(invented, takeUpOf(invented.lookup, "older")).shell.description;
    expect(sent).toMatch(/^Illustrative: the values are invented\. .*† people are expected/);
  });
});

describe("the paragraph of need on a profile", () => {
  const paragraphOf = (change: (atlas: Atlas) => Atlas, code: string) => {
    const context = tinyPages("en", { change });
    const profile = areaView(context, areaOf(context.lookup, code));
    return { ...profile.needSupply[0], note: profile.needSupplyMarks };
  };

  test("marks the numbers that the tables mark, with what the marks mean below", () => {
    const found = paragraphOf(counted, "A03");
    expect(found.text).toMatch(/: 100†, place /);
    expect(found.findingMarks).toBe("");
    expect(found.note).toBe(DAGGER);
  });

  test("marks nothing that was counted", () => {
    const found = paragraphOf(sure, "A02");
    expect(found.text).not.toMatch(/[†*]/);
    expect(found.note).toBe("");
  });

  test("marks the class too where one side was invented, and that side alone", () => {
    const services = (atlas: Atlas) => ({
      ...sure(atlas),
      services: atlas.services.map((service) => ({ ...service, illustrative: true })),
    });
    const found = paragraphOf(services, "A02");
    expect(found.text).toMatch(/: 160, place .*: [\d.]+†, place /);
    expect(found.findingMarks).toBe("†");
    expect(found.note).toBe(DAGGER);
  });
});

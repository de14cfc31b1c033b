import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { PublishedObservation } from "../../src/model/observation.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { areaOf, atlasLookup } from "../../src/derive/lookup.ts";
import { ranking } from "../../src/derive/ranking.ts";
import { marksOf } from "../../src/figures/marks-of.ts";
import { rangeTitle } from "../../src/figures/range-words.ts";
import { LOCALE_LANGUAGES, localeOf } from "../../src/locales/locale.ts";
import { areaGroups, groupsMarksNote } from "../../src/views/area-lists.ts";
import { areaView } from "../../src/views/area-view.ts";
import { homeView } from "../../src/views/home-view.ts";
import { indicatorFacts, indicatorKey } from "../../src/views/indicator-facts.ts";
import { evidenceMarksNote, needEvidence } from "../../src/views/need-evidence.ts";
import { hamlets, measured, row, seen } from "../derive/hamlets.ts";

const PEOPLE = measured("people");
const AGE = measured("age", { kind: "mean", aggregate: "weighted-mean", weight: "people" });

function contextOf(
  observations: readonly PublishedObservation[],
  {
    language = "en",
    indicators = [PEOPLE, AGE],
  }: { language?: string; indicators?: Indicator[] } = {},
): PageContext {
  const lookup = atlasLookup(deriveAtlas(hamlets(indicators, observations)));
  return { lookup, geometries: [], locale: localeOf(language), figures: new Map() };
}

const PROVISIONAL = [
  seen("people", "H1", { value: 500, provisional: true }),
  seen("people", "H2", 300),
  seen("people", "H3", 200),
  seen("age", "H1", 40),
  seen("age", "H2", { value: 50, status: "estimated" }),
  seen("age", "H3", 60),
];
const provisional = contextOf(PROVISIONAL);
const profile = (context: PageContext, code: string) =>
  areaView(context, areaOf(context.lookup, code));

// A provisional value has a mark of its own: under one dagger for all, readers could not tell a
// preliminary count from an invented number.
describe("the marks", () => {
  test.each([
    [{ status: "ok", provisional: false }, ""],
    [{ status: "ok", provisional: true }, "*"],
    [{ status: "estimated", provisional: false }, "†"],
    [{ status: "partial", provisional: false }, "†"],
    [{ status: "estimated", provisional: true }, "†*"],
    [{ status: "suppressed", provisional: true }, ""],
    [{ status: "missing", provisional: true }, ""],
  ] as const)("of %o are “%s”", (observation, mark) => {
    expect(marksOf({ illustrative: false }, [observation])).toBe(mark);
  });

  test("are those of an invented indicator, and of each doubtful part", () => {
    const sure = { status: "ok", provisional: false } as const;
    expect(marksOf({ illustrative: true }, [sure])).toBe("†");
    const early = { ...sure, provisional: true };
    expect(marksOf({ illustrative: false }, [sure, early])).toBe("*");
    expect(marksOf({ illustrative: true }, [sure, early])).toBe("†*");
  });
});

describe("residents that are provisional", () => {
  test("are marked in the sentence and the facts of a profile, with what it means", () => {
    const { opening, indicators } = profile(provisional, "H1");
    expect(opening.key).toMatch(/^H1: 500\* residents\./);
    expect(opening.facts.map(({ marks }) => marks)).toEqual(["*", "*"]);
    expect(opening.marksNote).toMatch(/^† .* \* Provisional/);
    expect(indicators.groups[0]?.rows[0]?.interval).toBe("provisional");
  });

  test("are explained by their marks and not by a sign in somebody's name", () => {
    const sure = PROVISIONAL.map((found): PublishedObservation => ({
      ...found,
      provisional: false,
      status: found.value === null ? found.status : "ok",
    }));
    const context = contextOf(sure);
    const named = { ...areaOf(context.lookup, "H1"), name: { en: "H1*" } };
    const areaByCode = new Map([...context.lookup.areaByCode, ["H1", named]]);
    const { opening } = areaView({ ...context, lookup: { ...context.lookup, areaByCode } }, named);
    expect(opening.key).toMatch(/^H1\*: 500 residents\./);
    expect(opening.marksNote).toBe("");
  });

  test("leave the facts of their neighbours alone, but not their share of the whole", () => {
    const { opening } = profile(provisional, "H2");
    expect(opening.key).toMatch(/^H2: 300 residents\./);
    expect(opening.facts.map(({ marks }) => marks)).toEqual(["", "*"]);
  });

  test("make their sum provisional, on the first page too", () => {
    const { facts, factsNote } = homeView(
      contextOf(PROVISIONAL.slice(0, 3), { indicators: [PEOPLE] }),
    );
    expect(facts[0]).toMatchObject({ value: "1,000", marks: "*" });
    expect(factsNote).toMatch(/^\* Provisional/);
  });
});

describe("an estimated value of the area above", () => {
  test("is marked where a place is compared with it, and the key stands below", () => {
    const { standouts, standoutsMarksNote, indicators, opening } = profile(provisional, "H1");
    expect(opening.key).toContain("(V: 47†)");
    expect(standouts[0]?.marks).toBe("");
    expect(standouts[0]?.text).toBe("people, 2021. V: 47†.");
    expect(standoutsMarksNote).toMatch(/^† [^*]*$/);
    expect(indicators.groups[0]?.rows[1]?.comparison?.benchmark).toBe("V 47†");
    expect(indicators.marksNote).toMatch(/^† .* \* Provisional/);
  });
});

describe("a headline", () => {
  test("marks the end of its range that is no plain count", () => {
    const ranked = ranking(provisional.lookup, {
      indicator: PEOPLE,
      level: "hamlet",
      period: "2021",
    });
    expect(rangeTitle(provisional, PEOPLE, ranked)).toBe("people: from 200 in H3 to 500* in H1");
  });

  test("does so in the sentence and the facts of the indicator's page too", () => {
    const moment = { indicator: PEOPLE, level: "hamlet", period: "2021" };
    expect(indicatorKey(provisional, moment)).toContain("200 (H3) to 500* (H1)");
    const facts = indicatorFacts(provisional, moment);
    expect(facts.map(({ value, marks }) => [value, marks])).toEqual([
      ["500", "*"],
      ["200", ""],
    ]);
  });
});

describe("the values beside a list of areas or a need", () => {
  const invented = { ...measured("ill"), illustrative: true };
  const withheld = contextOf([seen("ill", "H1", { value: null, status: "suppressed" })], {
    indicators: [invented],
  });

  test("are explained where one of them has a mark", () => {
    const groups = areaGroups(provisional, "hamlet", "people");
    expect(groups[0]?.areas.map(({ value, marks }) => [value, marks])).toEqual([
      ["500*", "*"],
      ["300", ""],
      ["200", ""],
    ]);
    expect(groupsMarksNote(provisional, groups)).toMatch(/^\* Provisional/);
    const evidence = needEvidence(provisional, ["people"], ["H1", "H2"]);
    expect(evidence[0]?.values).toMatchObject([{ value: "500*" }, { value: "300" }]);
    expect(evidenceMarksNote(provisional, [{ evidence }])).toMatch(/^\* Provisional/);
    const sure = needEvidence(provisional, ["people"], ["H2"]);
    expect(evidenceMarksNote(provisional, [{ evidence: sure }])).toBe("");
  });

  test("have no mark where they are withheld, though the indicator is invented", () => {
    const groups = areaGroups(withheld, "hamlet", "ill");
    expect(groups[0]?.areas.map(({ marks }) => marks)).toEqual(["", "", ""]);
    expect(groupsMarksNote(withheld, groups)).toBe("");
    const evidence = needEvidence(withheld, ["ill"], ["H1"]);
    expect(evidenceMarksNote(withheld, [{ evidence }])).toBe("");
  });
});

describe("where nothing is in doubt", () => {
  test.each(LOCALE_LANGUAGES)("no page in %s explains a mark", (language) => {
    const sure = contextOf([...row("people", 5, 3, 2), ...row("age", 40, 50, 60)].slice(0, 3), {
      language,
      indicators: [PEOPLE],
    });
    const { opening, standoutsMarksNote, indicators } = profile(sure, "H1");
    expect([opening.marksNote, standoutsMarksNote, indicators.marksNote]).toEqual(["", "", ""]);
    expect(homeView(sure).factsNote).toBe("");
  });
});

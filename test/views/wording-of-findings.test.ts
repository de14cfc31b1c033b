import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { PublishedObservation } from "../../src/model/observation.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { areaOf, atlasLookup } from "../../src/derive/lookup.ts";
import { changeExtreme } from "../../src/figures/change-extreme.ts";
import { trendTitle } from "../../src/figures/trend-title.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { areaView } from "../../src/views/area-view.ts";
import { hamlet, hamlets, measured, row, seen, valley } from "../derive/hamlets.ts";

const PEOPLE = measured("people");
const CHANGE = measured("change", {
  kind: "ratio",
  aggregate: "none",
  derived: "change-since-2011",
  direction: "neutral",
});
const AREAS = [1, 2, 3, 4].map((i) => hamlet(`H${i}`));

function contextOf(
  observations: readonly PublishedObservation[],
  indicators: readonly Indicator[] = [PEOPLE, CHANGE],
  areas = [...AREAS, valley()],
): PageContext {
  const lookup = atlasLookup(deriveAtlas(hamlets(indicators, observations, { areas })));
  return { lookup, geometries: [], locale: localeOf("en"), figures: new Map() };
}

function claims(changes: readonly number[], code: string) {
  const context = contextOf([...row("change", ...changes), seen("change", "V", 0.5)]);
  const view = areaView(context, areaOf(context.lookup, code));
  return [view.standouts[0]?.claim, view.opening.key];
}

describe("the extreme of a change", () => {
  test("is named by its sign: the highest of falls is the smallest fall", () => {
    expect(claims([-1, -4, -6, -9], "H1")).toEqual([
      "change: the smallest fall among 4",
      "change: −1, the smallest fall among the 4 hamlets (V: +1).",
    ]);
    expect(claims([-1, -4, -6, -9], "H4")[0]).toBe("change: the largest fall among 4");
    expect(claims([1, 4, 6, 9], "H1")[0]).toBe("change: the smallest rise among 4");
    expect(claims([1, 4, 6, 9], "H4")[0]).toBe("change: the largest rise among 4");
  });

  test("is the only one where no other changed in its direction", () => {
    const [claim, key] = claims([-1, 4, 6, 9], "H1");
    expect(claim).toBe("change: the only fall among 4");
    expect(key).toContain("the only fall among the 4 hamlets");
    expect(claims([-1, -4, -6, 2], "H4")[0]).toBe("change: the only rise among 4");
  });

  test("says of how many it is where some have no value", () => {
    const [claim, key] = claims([-1, -4, -6], "H3");
    expect(claim).toBe("change: the largest fall among the 3 with data");
    expect(key).toContain("the largest fall among the 3 hamlets with data");
  });

  test("is none where nothing changed, and for what is no change", () => {
    expect(changeExtreme(CHANGE, { reason: "highest", value: 0, isAlone: false })).toBeNull();
    expect(changeExtreme(PEOPLE, { reason: "highest", value: 5, isAlone: false })).toBeNull();
  });
});

describe("the number of residents", () => {
  const context = contextOf(
    [
      ...["H1", "H2", "H3", "H4"].map((area) =>
        seen("people", area, { period: "2001", value: 50 }),
      ),
      seen("people", "V", { period: "2021", value: 230 }),
    ],
    [{ ...PEOPLE, aggregate: "none" }],
  );
  const key = (code: string) => areaView(context, areaOf(context.lookup, code)).opening.key;

  test("is told with its year where other levels have newer ones", () => {
    expect(key("H1")).toBe("H1: 50 residents in 2001.");
  });

  test("is told without where none is newer", () => {
    expect(key("V")).toMatch(/^V: 230 residents\. /);
  });
});

describe("the column of comparisons", () => {
  const named = (observations: readonly PublishedObservation[]) => {
    const context = contextOf(observations, [
      PEOPLE,
      measured("age", { kind: "mean", aggregate: "none" }),
    ]);
    return areaView(context, areaOf(context.lookup, "H1")).indicators.key.benchmark;
  };

  test("is left out where the area above has no value to compare with", () => {
    expect(named(row("age", 40, 41, 42, 43))).toBeNull();
    expect(named([...row("age", 40, 41, 42, 43), seen("age", "V", 41)])).toBe("V");
  });
});

describe("the title of a course", () => {
  const context = contextOf(row("people", 1, 2, 3, 4));
  const ends = (...moves: readonly (readonly [number, number])[]) =>
    moves.map(([from, to], i) => ({
      name: `H${i + 1}`,
      from: { value: from, parts: [] },
      to: { value: to, parts: [] },
    }));
  const title = (moves: ReturnType<typeof ends>, count = moves.length, indicator = PEOPLE) =>
    trendTitle(context, indicator, { first: "2011", last: "2021", count, ends: moves });

  test("tells of one place what it was and what it is", () => {
    expect(title(ends([5, 4]))).toBe("people, 2011 to 2021: from 5 to 4 in H1");
  });

  test("counts the places that rose and fell, or says that all did", () => {
    expect(title(ends([5, 6], [5, 4]))).toBe(
      "people, 2011 to 2021: up in 1 of 2 places, down in 1",
    );
    expect(title(ends([5, 6], [5, 7]))).toBe("people, 2011 to 2021: up in all 2 places");
    expect(title(ends([5, 4], [5, 3]))).toBe("people, 2011 to 2021: down in all 2 places");
  });

  test("does not say all where one has no value at both ends", () => {
    expect(title(ends([5, 6], [5, 7]), 3)).toBe(
      "people, 2011 to 2021: up in 2 of 3 places, down in 0",
    );
  });

  test("is the measure alone where nothing can be said", () => {
    expect(title([], 3)).toBe("people, 2011–2021");
    expect(title(ends([5, 6]), 1, CHANGE)).toBe("change, 2011–2021");
  });
});

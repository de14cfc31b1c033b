import { describe, expect, test } from "vitest";
import type { PageContext } from "../../../src/figures/figure-of.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import type { PublishedObservation } from "../../../src/model/observation.ts";
import { numberHashes } from "../../../scripts/last-site/number-hashes.ts";
import { stillTrue, type ReadHashes } from "../../../scripts/last-site/page-reads.ts";
import { textHashes } from "../../../scripts/last-site/text-hashes.ts";
import { editionChanges } from "../../../src/derive/changes.ts";
import { membersOf } from "../../../src/derive/lookup.ts";
import { notingReads } from "../../../src/derive/reads.ts";
import { storedReads } from "../../../src/derive/stored-reads.ts";
import { areaView } from "../../../src/views/area-view.ts";
import { figureView } from "../../../src/views/figure-view.ts";
import { QUESTIONS } from "../../../src/views/questions.ts";
import { forty } from "../../views/forty.ts";

const COUNT = 200;
const stored = forty({ count: COUNT }).lookup.atlas;
const before = grid();
const { observations } = before.lookup.atlas;

/** A grid of hamlets that is compared with a stored edition. */
function grid(change: Partial<Atlas> = {}, edition: Atlas = stored): PageContext {
  const context = forty({ count: COUNT, change });
  const changes = editionChanges(edition, context.lookup.atlas);
  return {
    ...context,
    history: {
      editions: [{ name: "2021", asOf: "2021-12-31" }],
      comparisons: [{ since: "2021", to: null, changes }],
    },
  };
}

function hashesOf({ lookup: { atlas }, history }: PageContext): ReadHashes {
  const hashes = numberHashes(atlas, { comparisons: history?.comparisons ?? [] });
  return { hashes, texts: textHashes(atlas) };
}

/** The profiles of all hamlets as they were shown, with what they were made from. */
const profiles = membersOf(before.lookup, "hamlet").map((area) => {
  const { result, reads } = notingReads(() => areaView(before, area));
  return { area, shown: JSON.stringify(result), isAll: reads.isAll, reads: storedReads(reads) };
});

type Change = Partial<Pick<PublishedObservation, "value" | "status" | "denominator">>;

/** Lays out the profiles again after an edit; gives how many would be taken over, and how many are as they were. */
function edited(indicator: string, area: string, change: Change) {
  const after = grid({
    observations: observations.map((item) =>
      item.indicator === indicator && item.area === area ? { ...item, ...change } : item,
    ),
  });
  return keptIn(after);
}

/** Says the same of an atlas as it is after an edit. */
function keptIn(after: PageContext) {
  const isTrue = stillTrue({
    before: hashesOf(before),
    now: hashesOf(after),
    contexts: new Map<string, PageContext>([["en", after]]),
  });
  const kept = profiles.filter(({ reads }) => isTrue(reads));
  const same = profiles.filter(
    (profile) => JSON.stringify(areaView(after, profile.area)) === profile.shown,
  );
  return {
    kept: kept.length,
    same: same.length,
    wrong: kept.filter((profile) => !same.includes(profile)).map(({ area: { code } }) => code),
    isKept: (code: string) => kept.some((profile) => profile.area.code === code),
  };
}

describe("after an edit of one number", () => {
  test("no profile is taken over that would be another, and its own never is", () => {
    const edits: readonly (readonly [string, string, Change])[] = [
      ["work", "H44", { value: 1.25 }],
      ["work", "H11", { value: 90 }],
      ["ill", "H5", { value: 3, status: "ok" }],
      ["ill", "H120", { value: null, status: "suppressed" }],
      ["people", "H70", { value: 900 }],
      ["flat", "H3", { value: 8 }],
    ];
    for (const [indicator, area, change] of edits) {
      const { wrong, isKept } = edited(indicator, area, change);
      expect([indicator, area, wrong]).toEqual([indicator, area, []]);
      expect(isKept(area)).toBe(false);
    }
  });

  test("all profiles are taken over that would be the same, and none where nothing is known", () => {
    const counted = edited("people", "H44", { value: 1001 });
    expect([counted.kept, counted.same]).toEqual([COUNT - 1, COUNT - 1]);
    const moved = edited("work", "H44", { value: 1.25 });
    expect([moved.kept > 30, moved.kept]).toEqual([true, moved.same]);
    const hashes = hashesOf(before);
    const now = { ...hashes, hashes: { ...hashes.hashes, all: "another" } };
    const none = stillTrue({ before: hashes, now, contexts: new Map() });
    expect(profiles.filter(({ reads }) => none(reads))).toEqual([]);
  });
});

test("what an edition said otherwise changes the profiles of the places that it said it of", () => {
  const edition = {
    ...stored,
    observations: observations.map((item) =>
      item.indicator === "people" && ["H3", "H70"].includes(item.area)
        ? { ...item, value: 900 }
        : item,
    ),
  };
  const { kept, same, wrong, isKept } = keptIn(grid({}, edition));
  expect([kept, same, wrong]).toEqual([COUNT - 2, COUNT - 2, []]);
  expect([isKept("H3"), isKept("H70")]).toEqual([false, false]);
});

test("no profile is made from all numbers, and each of its questions can be asked again", () => {
  expect(profiles.filter(({ isAll }) => isAll)).toEqual([]);
  const names = new Set(
    profiles.flatMap(({ reads }) => Object.keys(reads.answers).map((words) => words.split(" ")[0])),
  );
  expect([...names].filter((name) => !QUESTIONS.has(name ?? ""))).toEqual([]);
  expect(names.size).toBeGreaterThan(4);
});

test("the page of a figure is made from no numbers but those that the figure shows", () => {
  const pages = [...before.figures.values()].map((figure) =>
    notingReads(() => figureView(before, figure)),
  );
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.filter(({ reads }) => reads.isAll || reads.areas.size > 0)).toEqual([]);
  const words = pages.flatMap(({ reads }) => [...reads.answers.keys()]);
  expect(words.filter((asked) => !QUESTIONS.has(asked.split(" ")[0] ?? ""))).toEqual([]);
});

test("each page is held to the answer that it was given itself", () => {
  const hashes = hashesOf(before);
  const isTrue = stillTrue({
    before: hashes,
    now: { ...hashes, hashes: { ...hashes.hashes, all: "another" } },
    contexts: new Map<string, PageContext>([["en", before]]),
  });
  const question = "strips en hamlet";
  const known = profiles[0]?.reads.answers[question] ?? "";
  const none = { areas: [], isAll: false, texts: [], textAnswers: {} };
  const isAnswer = (hash: string) => isTrue({ ...none, answers: { [question]: hash } });
  expect([isAnswer(known), isAnswer("another"), isAnswer(known)]).toEqual([true, false, true]);
});

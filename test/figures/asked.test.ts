import { expect, test } from "vitest";
import { observationOf } from "../../src/derive/lookup.ts";
import { notingReads } from "../../src/derive/reads.ts";
import { answerHash } from "../../src/derive/stored-reads.ts";
import { asked, askedWords, parseAsked } from "../../src/figures/asked.ts";
import { forty } from "../views/forty.ts";

const context = forty({ count: 12 });
const isOverTen = asked("over-ten", ({ lookup }, area) => {
  const found = observationOf(lookup, { indicator: "work", area, period: "2021" });
  return (found?.value ?? 0) > 10;
});

test("whoever asks hangs on the answer, not on the numbers behind it", () => {
  const { result, reads } = notingReads(() => isOverTen(context, "H11"));
  expect(result).toBe(true);
  expect([...reads.areas]).toEqual([]);
  expect([...reads.answers]).toEqual([["over-ten en H11", answerHash(true)]]);
});

test("of an edition nothing is noted, since it does not change", () => {
  const { reads } = notingReads(() => isOverTen({ ...context, today: context }, "H11"));
  expect([...reads.answers]).toEqual([]);
});

const correctionCount = asked("corrections", ({ lookup }) => lookup.atlas.corrections.length);
const both = asked("both", (given, area) => [isOverTen(given, area), correctionCount(given, "")]);
const zero = answerHash(0);

test("an answer hangs on numbers, on texts, or on both", () => {
  const { reads } = notingReads(() => [correctionCount(context, "H11"), both(context, "H11")]);
  const onBoth = ["both en H11", answerHash([true, 0])] as const;
  expect([...reads.answers]).toEqual([onBoth]);
  expect([...reads.textAnswers]).toEqual([["corrections en H11", zero], onBoth]);
  expect([...reads.texts]).toEqual([]);
});

test("an answer that hangs on texts is known where all numbers were read", () => {
  const { reads } = notingReads(() => [
    context.lookup.atlas.observations.length,
    correctionCount(context, ""),
  ]);
  expect(reads.isAll).toBe(true);
  expect([...reads.textAnswers]).toEqual([["corrections en ", zero]]);
});

test("the texts that an edition shows are those of today, and noted", () => {
  const { reads } = notingReads(() => both({ ...context, today: context }, "H11"));
  expect([[...reads.texts], [...reads.textAnswers], [...reads.answers]]).toEqual([
    ["corrections"],
    [],
    [],
  ]);
});

test("a question is read as it was written", () => {
  const question = { question: "figure", language: "el", about: "map of two words" };
  expect(parseAsked(askedWords(question))).toEqual(question);
  expect(parseAsked("paths he ")).toEqual({ question: "paths", language: "he", about: "" });
});

import { describe, expect, test } from "vitest";
import type { AtlasConfig } from "../../src/model/atlas-config.ts";
import { statementGaps } from "../../src/derive/statement-gaps.ts";
import { statementView } from "../../src/views/statement-view.ts";
import { tinyPages } from "./tiny-pages.ts";

function statementOf(language: string, config: Partial<AtlasConfig> = {}) {
  const change = { config };
  return statementView(
    tinyPages(language, {
      change: (atlas) => ({ ...atlas, config: { ...atlas.config, ...change.config } }),
    }),
  );
}

const ENFORCED = {
  contact: "access@example.org",
  enforcement: { name: { en: "The ombudsman" }, url: "https://ombudsman.example.org/" },
  limits: [{ en: "The film of 2019 has no captions: its makers no longer exist." }],
};

describe("the statement on accessibility", () => {
  test("has the parts of the European model, in their order", () => {
    expect(statementOf("en").parts.map(({ title }) => title)).toEqual([
      "Compliance status",
      "Content that is not accessible",
      "Preparation of this statement",
      "Feedback and contact",
      "Enforcement procedure",
    ]);
  });

  test("is dated by the atlas and not by a clock, and names who publishes and what", () => {
    const { commitment, parts } = statementOf("en");
    expect(commitment).toContain("Tiny Valley Council");
    expect(commitment).toContain("https://atlas.example.org/");
    expect(parts[2]?.texts.join(" ")).toContain("31 December 2021");
  });

  test("says only of what it knows that it is in order: the status is partial, with reasons", () => {
    const [status, limits] = statementOf("en").parts;
    expect(status?.texts.join("")).toContain("partially compliant");
    expect(limits?.items.length).toBeGreaterThanOrEqual(6);
  });

  test("gives the publisher's address where no other is declared", () => {
    expect(statementOf("en").parts[3]?.link).toEqual({
      label: "atlas@valley.example.org",
      href: "mailto:atlas@valley.example.org",
    });
  });

  test("shows what an atlas declares: contact, limits, whom to turn to", () => {
    const { parts } = statementOf("en", { accessibility: ENFORCED });
    expect(parts[1]?.items.join(" ")).toContain("The film of 2019");
    expect(parts[3]?.link?.href).toBe("mailto:access@example.org");
    expect(parts[4]?.link).toEqual({
      label: "The ombudsman",
      href: "https://ombudsman.example.org/",
    });
  });

  test("says what the publisher has not said yet, and nothing in its place", () => {
    const publisher = { name: { en: "A council" }, licence: "CC0-1.0" };
    const silent = { publisher, accessibility: { limits: [] } };
    expect(statementGaps(silent)).toEqual(["contact", "enforcement"]);
    const [feedback, enforcement] = statementOf("en", silent).parts.slice(3);
    expect(feedback?.link).toBeNull();
    expect(feedback?.texts.join("")).toContain("has not stated yet");
    expect(enforcement?.link).toBeNull();
    expect(enforcement?.texts.join("")).toContain("has not stated yet");
  });

  test("lacks nothing where the atlas declares all of it", () => {
    const publisher = { name: {}, licence: "CC0-1.0" };
    expect(statementGaps({ publisher, accessibility: ENFORCED })).toEqual([]);
  });

  test.each(["it", "el", "he", "ar"])("is written in %s", (language) => {
    const { parts } = statementOf(language);
    const english = statementOf("en").parts;
    expect(parts).toHaveLength(english.length);
    const own = parts.filter(({ texts }, i) => texts[0] === english[i]?.texts[0]);
    expect(own).toEqual([]);
  });
});

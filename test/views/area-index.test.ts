import { describe, expect, test } from "vitest";
import { areaOf } from "../../src/derive/lookup.ts";
import { areaIndex } from "../../src/views/area-index.ts";
import { areaIndicators } from "../../src/views/area-indicators.ts";
import { areaMentions } from "../../src/views/area-mentions.ts";
import { areaRecord } from "../../src/views/area-record.ts";
import { areaSimilar } from "../../src/views/area-similar.ts";
import { areaView } from "../../src/views/area-view.ts";
import { benchmarkOf } from "../../src/views/benchmark-of.ts";
import { errorReport } from "../../src/views/error-report.ts";
import { forty } from "./forty.ts";

const context = forty();
const place = (code: string) => areaOf(context.lookup, code);

describe("the deprivation of a place", () => {
  test("is a rank of so many, with how firm it is and the pocket that it lies in", () => {
    const found = areaIndex(context, "H11");
    expect(found?.sentences[0]).toBe("Rank 1 of 39 hamlets, 1 being the most deprived.");
    expect(found?.sentences[1]).toMatch(/in nine of ten cases\.$/);
    expect(found?.sentences.join(" ")).toContain("pocket of deprivation");
    expect(found?.figures.map(({ value }) => value)).toEqual(["1 of 39", "89.9", "1 of 10"]);
    expect(found?.chart?.wide.markup).toContain("Health");
  });

  test("says which domain it lacks, or why it has no rank", () => {
    expect(areaIndex(context, "H5")?.sentences).toContain(
      "Without data, and so not in the score: Health.",
    );
    expect(areaIndex(context, "H18")?.sentences).toEqual([
      "No rank; no score: a value that it needs is withheld.",
    ]);
  });

  test("of a larger place is the sum of its parts", () => {
    const found = areaIndex(context, "V");
    expect(found?.sentences[0]).toBe("39 of 40 areas have a score.");
    const shares = Object.fromEntries(
      found?.figures.map((figure) => [figure.label, figure.value]) ?? [],
    );
    // Of 39 ranked areas of a thousand people each, three are in the worst tenth.
    expect(shares["Residents in decile 1"]).toBe("10.3%");
    expect(found?.chart).toBeNull();
  });
});

describe("a profile", () => {
  test("explains the words for values that are not there, of those that occur", () => {
    const area = place("H18");
    const { absences } = areaIndicators(context, area, benchmarkOf(context, area));
    expect(absences).toEqual([
      "“withheld”: The value exists and is not published, to protect people in small groups.",
      "“no data”: The value was not collected or not delivered. It is never a zero.",
    ]);
    expect(areaIndicators(context, place("H1"), null).absences).toEqual([]);
  });

  test("is printed in a comparison with the same words", () => {
    const area = place("H18");
    const record = areaRecord(context, area);
    const { groups } = areaIndicators(context, area, benchmarkOf(context, area));
    const rows = groups.flatMap(({ rows: own }) => own);
    const compared = record.domains.flatMap(({ indicators }) => indicators);
    expect(compared.map(({ text, symbol, interval }) => [text, symbol, interval])).toEqual(
      rows.map(({ value, symbol, interval }) => [value, symbol, interval]),
    );
    expect(compared.find(({ code }) => code === "work")).toMatchObject({
      value: null,
      status: "suppressed",
      text: "withheld",
      isDaggered: false,
    });
    expect(record.index?.text).toBe("no score: a value that it needs is withheld");
  });

  test("names the most similar places with the reason, and links to them", () => {
    const found = areaSimilar(context, "H11");
    expect(found?.sentences[0]).toBe(
      "Most similar among the hamlets in what the index is made of: No work · Illness.",
    );
    expect(found?.links).toHaveLength(5);
  });

  test("offers a comparison and a way to report an error", () => {
    const { links, shell } = areaView(context, place("H11"));
    const report = shell.foot.at(-1)?.links.at(-1);
    expect(links[0]?.href).toBe("/en/compare/?areas=hamlet/h11");
    expect(report?.href).toMatch(/^mailto:mail@example\.org\?subject=Error%20in%20/);
    expect(report?.href).toContain(encodeURIComponent("/en/areas/hamlet/h11/"));
  });

  test("has no way to report an error where nobody is named", () => {
    const { config } = context.lookup.atlas;
    const publisher = { name: {}, licence: "CC0-1.0" };
    const atlas = { ...context.lookup.atlas, config: { ...config, publisher } };
    const lookup = { ...context.lookup, atlas };
    expect(errorReport({ ...context, lookup }, { title: "H1", path: "/en/" })).toBeNull();
  });

  test("lists the issues that name it, in their front matter or with a link", () => {
    const issue = (slug: string, areas: readonly string[], markdown: string) => ({
      slug,
      variants: [
        {
          language: "en",
          file: `content/newsletters/${slug}.md`,
          firstLine: 1,
          matter: {
            title: slug,
            lede: "",
            date: "2021-12-15",
            number: 1,
            events: [],
            areas: [...areas],
          },
          markdown,
        },
      ],
    });
    const issues = [
      issue("2021-q1", ["H1"], ""),
      issue("2021-q2", [], "See [H1](/en/areas/hamlet/h1/)."),
      issue("2021-q3", ["H11"], "See [H11](/en/areas/hamlet/h11/)."),
    ];
    const named = areaMentions(forty({ change: { issues } }), place("H1"));
    expect(named.flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
      "/en/newsletters/2021-q1/",
      "/en/newsletters/2021-q2/",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { areaOf, atlasLookup } from "../../src/derive/lookup.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { areaCsv } from "../../src/publish/area-csv.ts";
import { hamlets, measured, row, share } from "../derive/hamlets.ts";
import { valleyIn } from "./valley.ts";

function fileOf(code: string): string {
  const context = valleyIn("en");
  return areaCsv(context, areaOf(context.lookup, code));
}

/** The words of a comparison in the file of a hamlet, of 2021. */
function comparedIn(area: string, people: readonly number[], pupils: readonly number[]) {
  const indicators = [measured("people"), measured("pupils"), SHARE];
  const observations = [...row("people", ...people), ...row("pupils", ...pupils)];
  const lookup = atlasLookup(deriveAtlas(hamlets(indicators, observations)));
  const context = { lookup, geometries: [], locale: localeOf("en") };
  const lines = areaCsv(context, areaOf(lookup, area)).split("\n");
  const [names = [], cells = []] = [
    lines[0],
    lines.find((line) => line.startsWith("pupil-share")),
  ].map((line) => line?.split(","));
  return COMPARED.map((name) => cells[names.indexOf(name)]);
}

const SHARE = share("pupil-share", { derived: "quotient", direction: "higher-worse" });
const COMPARED = [
  "benchmark_value",
  "compared_area",
  "compared_part",
  "compared_value",
  "comparison",
];

describe("what the words of a profile compare with", () => {
  test("is in its file: the whole, or the rest of it beside a place of over a fifth", () => {
    expect(comparedIn("H1", [1000, 5000, 4000], [150, 500, 350])).toEqual([
      "10",
      "V",
      "whole",
      "10",
      "worse",
    ]);
    expect(comparedIn("H1", [400, 400, 200], [160, 40, 20])).toEqual([
      "22",
      "V",
      "rest",
      "10",
      "worse",
    ]);
  });

  test("is nothing for the area above all others", () => {
    expect(comparedIn("V", [1000, 5000, 4000], [150, 500, 350])).toEqual(["", "", "", "", ""]);
  });
});

describe("the file of an area's profile", () => {
  test("puts every number beside that of the area above", () => {
    expect(fileOf("A1")).toBe(
      [
        "indicator,title,period,breakdown,value,lower,upper,status,derived,benchmark,benchmark_value,compared_area,compared_part,compared_value,comparison,illustrative",
        "births,Births,2021,,1234.5,1000,1500.25,ok,no,Z,0.3333333333,Z,whole,0.3333333333,worse,",
        "births,Births,2021,sex=f,600,,,ok,no,Z,,,,,,",
        "share,Share,2021,,,,,missing,no,Z,,,,,,yes",
        "",
      ].join("\n"),
    );
  });

  test("says that a value is withheld, and nothing more", () => {
    expect(fileOf("A2").split("\n")[1]).toBe(
      "births,Births,2021,,,,,suppressed,no,Z,0.3333333333,,,,,",
    );
  });

  test("has no benchmark for the area above all others", () => {
    expect(fileOf("Z").split("\n")[1]).toBe(
      "births,Births,2021,,0.3333333333,,,partial,yes,,,,,,,0.85",
    );
  });
});

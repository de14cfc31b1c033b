import { describe, expect, test } from "vitest";
import { areaOf } from "../../src/derive/lookup.ts";
import { areaCsv } from "../../src/publish/area-csv.ts";
import { valleyIn } from "./valley.ts";

function fileOf(code: string): string {
  const context = valleyIn("en");
  const observations = context.lookup.atlas.observations.filter(({ area }) => area === code);
  return areaCsv(context, areaOf(context.lookup, code), observations);
}

describe("the file of an area's profile", () => {
  test("puts every number beside that of the area above", () => {
    expect(fileOf("A1")).toBe(
      [
        "indicator,title,period,breakdown,value,lower,upper,status,derived,benchmark,benchmark_value,illustrative",
        "births,Births,2021,,1234.5,1000,1500.25,ok,no,Z,0.3333333333,",
        "births,Births,2021,sex=f,600,,,ok,no,Z,,",
        "share,Share,2021,,,,,missing,no,Z,,yes",
        "",
      ].join("\n"),
    );
  });

  test("says that a value is withheld, and nothing more", () => {
    expect(fileOf("A2").split("\n")[1]).toBe(
      "births,Births,2021,,,,,suppressed,no,Z,0.3333333333,",
    );
  });

  test("has no benchmark for the area above all others", () => {
    expect(fileOf("Z").split("\n")[1]).toBe(
      "births,Births,2021,,0.3333333333,,,partial,yes,,,0.85",
    );
  });
});

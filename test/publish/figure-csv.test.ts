import { describe, expect, test } from "vitest";
import { figureOf } from "../../src/figures/figure-of.ts";
import { figureCsv } from "../../src/publish/figure-csv.ts";
import { valleyIn } from "./valley.ts";

const figure = figureOf(valleyIn("en"), "trend-births-village");

describe("the table of a figure as a file", () => {
  test("holds codes with their names, raw numbers, and why one is missing", () => {
    expect(figureCsv(figure)).toBe(
      'area,area_name,value,value_note\nA1,"Almond, Upper",1234.5,\nA2,Birch,,withheld\n',
    );
  });

  test("says of an illustrative figure that its values are invented", () => {
    const lines = figureCsv({ ...figure, isIllustrative: true }).split("\n");
    expect(lines[0]).toBe("area,area_name,value,value_note,illustrative");
    expect(lines[2]).toBe("A2,Birch,,withheld,yes");
  });
});

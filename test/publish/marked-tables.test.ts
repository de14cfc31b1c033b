import { describe, expect, test } from "vitest";
import type { FigureTable } from "../../src/figures/figure.ts";
import { tableHtml } from "../../src/publish/issue-html.ts";
import { mailSides } from "../../src/publish/mail-style.ts";
import { mailTable } from "../../src/publish/mail-table.ts";

const table: FigureTable = {
  columns: [
    { key: "area", label: "Village", isNumber: false },
    { key: "value", label: "people", isNumber: true },
  ],
  rows: [
    [
      { text: "Almond", value: "A01" },
      { text: "1,200", value: 1200, status: "ok", provisional: true },
    ],
    [
      { text: "Carob", value: "A02" },
      { text: "800", value: 800, status: "estimated" },
    ],
    [
      { text: "Fig", value: "A03" },
      { text: "withheld", value: null, status: "suppressed", provisional: true },
    ],
  ],
};

describe("a table in a letter or a feed", () => {
  test.each([
    ["letter", mailTable(table, "Residents", mailSides("ltr")).markup],
    ["feed", tableHtml(table, "Residents").markup],
  ])("of a %s marks values as the page does", (_, markup) => {
    expect(markup.match(/<sup>[^<]*<\/sup>/g)).toEqual(["<sup>*</sup>", "<sup>†</sup>"]);
    expect(markup).toMatch(/1,200(?:<\/span>)?<sup>\*/);
    expect(markup).not.toMatch(/withheld(?:<\/span>)?<sup>/);
  });
});

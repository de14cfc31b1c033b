import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { LOCALE_LANGUAGES } from "../../src/locales/locale.ts";
import {
  SERVICE_FORM,
  serviceFormColumn,
  serviceFormHeading,
} from "../../src/model/service-form.ts";
import { servicesForm } from "../../src/publish/services-form.ts";
import { plainSheet } from "../../src/publish/sheet.ts";
import { xlsxOf } from "../../src/publish/xlsx-of.ts";
import { tinyPages } from "../views/tiny-pages.ts";
import { reportOf, withTinyCopy } from "./overlay.ts";

type Rows = readonly (readonly string[])[];

function workbook(headings: readonly string[], rows: Rows): Uint8Array {
  const sheets = [plainSheet("1", headings, rows)];
  return xlsxOf({ title: "", creator: "", direction: "ltr", sheets });
}

/** Loads the tiny atlas with one more file in `data/services/`. */
function loadWith(name: string, content: string | Uint8Array) {
  return withTinyCopy((atlas) => {
    mkdirSync(join(atlas, "data/services"));
    writeFileSync(join(atlas, "data/services", name), content);
    return loadAtlas(atlas);
  });
}

function added(result: ReturnType<typeof loadWith>): readonly string[] {
  const services = result.atlas?.services ?? [];
  return services.map(({ id, taxonomy }) => `${id} ${taxonomy.join("|")}`).slice(3);
}

const CELLS = { id: "n1", name: "New library", taxonomy: "library", area: "A03" };

describe("a form that a municipality has filled in", () => {
  test.each(LOCALE_LANGUAGES)("is understood by its headings in %s", (language) => {
    const columns = SERVICE_FORM.filter(({ name }) => Object.hasOwn(CELLS, name));
    const headings = columns.map((column) =>
      serviceFormHeading(column, language, column.isText ? "en" : undefined),
    );
    const row = columns.map(({ name }) => CELLS[name as keyof typeof CELLS]);
    expect(added(loadWith("fig.xlsx", workbook(headings, [row])))).toEqual(["n1 library"]);
  });

  test("may be CSV, and may name the columns as the atlas does", () => {
    const csv = "id,name:en,name:he,taxonomy,area\nn1,New library,ספרייה,library,A03\n";
    const result = loadWith("fig.csv", csv);
    expect(reportOf(result.problems)).toBe("");
    expect(added(result)).toEqual(["n1 library"]);
  });

  test("may name no column twice, in two languages or by two names", () => {
    const csv = "id,Identifier,name:en,name:he,taxonomy,area\nn1,n2,New,חדשה,library,A03\n";
    expect(reportOf(loadWith("fig.csv", csv).problems)).toBe(
      "error: data/services/fig.csv:1 id: a second column of this name; each name once.\n",
    );
  });

  test("is no form while Excel has it open: what Excel keeps beside it is not read", () => {
    const result = loadWith("~$fig.xlsx", "a name");
    expect(reportOf(result.problems)).toBe("");
    expect(added(result)).toEqual([]);
  });

  test("may say that a record is illustrative, and nothing but yes or no", () => {
    const csv = (word: string) =>
      `id,name:en,name:he,taxonomy,area,illustrative\nn1,New library,ספרייה,library,A03,${word}\n`;
    const read = (word: string) => loadWith("fig.csv", csv(word));
    const said = (word: string) => read(word).atlas?.services.at(-1)?.illustrative;
    expect([said("yes"), said("no"), said("")]).toEqual([true, false, false]);
    expect(reportOf(read("maybe").problems)).toBe(
      'error: data/services/fig.csv:2 illustrative: "maybe"; yes or no.\n',
    );
  });

  test("that is still empty adds nothing and is no mistake", () => {
    const result = loadWith("form.xlsx", servicesForm(tinyPages("he")));
    expect(reportOf(result.problems)).toBe("");
    expect(added(result)).toEqual([]);
  });

  test("has every mistake named by file, row and column", () => {
    const headings = ["Identifier", "Name (en)", "Kind of service", "Area", "Since", "Until"];
    const codes = ["id", "name:en", "taxonomy", "area", "since", "until"];
    const rows = [
      codes,
      ["n1", "New library", "libary", "A03", "2021", "2019"],
      ["s1", "", "library", "A09", "", ""],
    ];
    const report = reportOf(loadWith("fig.xlsx", workbook(headings, rows)).problems);
    expect(report).toMatchInlineSnapshot(`
      "warning: data/services/fig.xlsx:1 name:he: no such column; a name in every language of the atlas.
      error: data/services/fig.xlsx:3 1!C taxonomy: unknown taxonomy "libary"; the codes are in data/vocabularies.csv under the kind taxonomy. Did you mean "library"?
      error: data/services/fig.xlsx:3 1!F until: "2019" lies before "2021" in since; a service ends after it begins. Exchange the two, or mend the one that is wrong.
      error: data/services/fig.xlsx:4 1!A id: "s1" a second time; each once; the first is in data/services.csv, row 2.
      error: data/services/fig.xlsx:4 1!B name:en: empty; a name is mandatory.
      error: data/services/fig.xlsx:4 1!D area: unknown area "A09"; the codes are in data/areas.csv. Did you mean "A01"?
      "
    `);
  });

  test("with another file beside it says that it cannot be read", () => {
    const report = reportOf(loadWith("fig.docx", "x").problems);
    expect(report).toContain("data/services/fig.docx: a file that is no form");
    expect(reportOf(loadWith("fig.xlsx", "x").problems)).toContain("no workbook");
    const other = workbook(["a"], [["b"]]);
    expect(reportOf(loadWith("fig.xlsx", other).problems)).toContain("no sheet of services");
  });
});

describe("the headings of the form", () => {
  test("tell the columns apart in every language", () => {
    for (const language of LOCALE_LANGUAGES) {
      const headings = SERVICE_FORM.map((column) => serviceFormHeading(column, language));
      expect(new Set(headings).size, language).toBe(SERVICE_FORM.length);
      expect(headings.map(serviceFormColumn), language).toEqual(
        SERVICE_FORM.map(({ name }) => name),
      );
    }
  });

  test("that nobody knows are none", () => {
    expect(serviceFormColumn("Colour")).toBeUndefined();
  });
});

import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { ar } from "../../src/locales/files/ar.ts";
import { el } from "../../src/locales/files/el.ts";
import { en } from "../../src/locales/files/en.ts";
import { he } from "../../src/locales/files/he.ts";
import { it } from "../../src/locales/files/it.ts";
import { STATUSES } from "../../src/model/status.ts";
import { dataFiles, profileFiles } from "../../src/publish/data-files.ts";
import { DOCUMENTED_FILES } from "../../src/publish/dictionary-columns.ts";
import { dictionaryCsv } from "../../src/publish/dictionary-csv.ts";
import { indicatorTables } from "../../src/publish/indicator-rows.ts";
import { madeFile } from "../../src/publish/published-file.ts";
import { OPTIONAL_COLUMNS } from "../../src/publish/value-row.ts";
import { valleyIn } from "./valley.ts";

/** Words that English shares with another of the languages. */
const SHARED: ReadonlySet<string> = new Set(["no", "Area"]);

const context = valleyIn("en");
const rows = parse(dictionaryCsv(context.lookup.atlas), { columns: true }) as readonly Record<
  string,
  string
>[];

describe("the dictionary", () => {
  test("explains every status in every language of the atlas", () => {
    const statuses = rows.filter(({ word }) => word !== "");
    expect(statuses.map(({ word }) => word)).toEqual([...STATUSES]);
    for (const row of statuses) {
      expect(row["meaning:en"]).not.toBe("");
      expect(row["meaning:it"]).not.toBe(row["meaning:en"]);
    }
  });

  test("says of every indicator what it is, its unit, source and licence", () => {
    expect(rows.find(({ indicator }) => indicator === "share")).toMatchObject({
      file: "indicators/share.csv",
      column: "value",
      "meaning:it": "Quota",
      "unit:it": "%",
      "definition:en": "What it is.",
      kind: "proportion",
      direction: "higher-worse",
      "source:it": "Anagrafe",
      source_url: "https://register.example.org/",
      licence: "CC-BY-4.0",
      illustrative: "yes",
    });
  });

  test("says how text is guarded against spreadsheets", () => {
    expect(rows[0]).toMatchObject({ file: "*.csv", column: "*" });
    expect(rows[0]?.["meaning:en"]).toContain("apostrophe");
  });

  test.each([
    ["indicators/<code>.csv", "/downloads/indicators/share.csv"],
    ["areas/<level>/<slug>.csv", "/downloads/areas/village/cedar.csv"],
    ["areas.csv", "/downloads/areas.csv"],
    ["services.csv", "/downloads/services.csv"],
    ["plans/<plan>.csv", "/downloads/plans/2021-2023.csv"],
  ])("names the columns of %s in their order", (pattern, path) => {
    const file = [
      ...dataFiles(context, indicatorTables(context)),
      ...Array.from(profileFiles(context), madeFile),
    ].find((candidate) => candidate.path === path);
    const heading = String(file?.content).split("\n")[0]?.split(",") ?? [];
    const optional: readonly string[] = [...OPTIONAL_COLUMNS, "organization:en", "organization:it"];
    const documented = (DOCUMENTED_FILES[pattern] ?? []).map((column) =>
      typeof column === "string" ? column : column[0],
    );
    const expected = documented.flatMap((name) =>
      name.endsWith(":<lang>") ? ["en", "it"].map((tag) => name.replace("<lang>", tag)) : [name],
    );
    const isOfServices = (name: string) =>
      pattern.startsWith("services") &&
      name !== "illustrative" &&
      !name.startsWith("organization:");
    const always = (name: string) => !optional.includes(name) || isOfServices(name);
    expect(heading.filter(always)).toEqual(expected.filter(always));
    expect(expected).toEqual(expect.arrayContaining(heading));
  });
});

describe("the words of the downloads", () => {
  test.each(Object.entries({ it, el, he, ar }))("are all translated in %s", (_, words) => {
    const same = Object.entries(words).filter(([key, word]) => word === en[key as keyof typeof en]);
    expect(same.filter(([, word]) => !SHARED.has(word))).toEqual([]);
    expect(Object.keys(words)).toEqual(Object.keys(en));
  });
});

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { readSource } from "../../scripts/import/read-source.ts";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { parseWorkbook } from "../../src/load/parse-workbook.ts";
import { reportOf, withTinyCopy } from "../load/overlay.ts";

const here = mkdtempSync(join(tmpdir(), "limits-"));
afterAll(() => {
  rmSync(here, { recursive: true, force: true });
});

/** What the loader says of the tiny atlas after something was done to it. */
function reportAfter(change: (folder: string) => void): string {
  return withTinyCopy((folder) => {
    change(folder);
    return reportOf(loadAtlas(folder).problems);
  });
}

const TABLE = "data/observations/population.csv";

describe("a table without end", () => {
  // Both have holes instead of bytes: read in full, the second would take longer than any test.
  test.each([
    ["2 GB", 2 ** 31, "2147.5"],
    ["a terabyte", 2 ** 40, "1099511.6"],
  ])("of %s is refused by its size", (_, size, told) => {
    const report = reportAfter((folder) => {
      writeFileSync(join(folder, TABLE), "area,indicator,period,value\n");
      truncateSync(join(folder, TABLE), size);
    });
    expect(report).toContain(
      `error: ${TABLE}: ${told} MB; at most 256 MB a file. Divide it into several files.`,
    );
  });

  test.each([
    ["cells", "1,".repeat(600_000)],
    ["quoted words", `"${"x".repeat(1_100_000)}"`],
  ])("in one line of %s is refused by the length of the line", (_, line) => {
    const report = reportAfter((folder) => {
      writeFileSync(join(folder, TABLE), `area,indicator,period,value\n${line}\n`);
    });
    expect(report).toContain(
      `error: ${TABLE}:2: a row of more than a million characters; one area, period or service a row.`,
    );
  });

  test("is refused by the import as well", () => {
    const file = join(here, "vast.csv");
    writeFileSync(file, "area;value\n");
    truncateSync(file, 2 ** 31);
    expect(readSource(file)).toEqual({
      tables: [],
      problems: [`${file}: 2147.5 MB; at most 256 MB`],
    });
    const long = join(here, "long.csv");
    writeFileSync(long, `area;value\n${"x".repeat(1_100_000)}`);
    expect(readSource(long).problems).toEqual([expect.stringContaining("long.csv: ")]);
  });
});

describe("a workbook that is a bomb", () => {
  const SHEETS = "xl/worksheets/sheet1.xml";
  const WORKBOOK = `<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>`;
  const RELATIONS = `<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>`;

  function workbookWith(sheet: Uint8Array): Uint8Array {
    return zipSync({
      "xl/workbook.xml": strToU8(WORKBOOK),
      "xl/_rels/workbook.xml.rels": strToU8(RELATIONS),
      [SHEETS]: [sheet, { level: 9 }],
    });
  }

  /** Writes another unpacked size of the sheet wherever the archive states it. */
  function declaring(zip: Uint8Array, size: number): Uint8Array {
    const changed = Uint8Array.from(zip);
    const view = new DataView(changed.buffer);
    for (let at = 0; at + 46 < changed.length; at++) {
      const signature = view.getUint32(at, true);
      const [sizeAt, nameAt] = signature === 0x02014b50 ? [24, 46] : [22, 30];
      if (signature !== 0x02014b50 && signature !== 0x04034b50) continue;
      const name = Buffer.from(changed.subarray(at + nameAt, at + nameAt + SHEETS.length));
      if (name.toString() === SHEETS) view.setUint32(at + sizeAt, size, true);
    }
    return changed;
  }

  const zeros = new Uint8Array(32 * 1024 * 1024);

  test("is refused before it is unpacked where it says how large it is", () => {
    const bomb = declaring(workbookWith(zeros), 0xfffffff0);
    expect(bomb.length).toBeLessThan(100_000);
    expect(parseWorkbook(bomb)).toBe("a workbook of more than 256 MB when it is unpacked");
    const file = join(here, "bomb.xlsx");
    writeFileSync(file, bomb);
    expect(readSource(file).problems).toEqual([
      "bomb.xlsx: a workbook of more than 256 MB when it is unpacked",
    ]);
  });

  test("is cut off where it is larger than it says", () => {
    const bomb = declaring(workbookWith(zeros), 100);
    const parts = unzipSync(bomb, { filter: ({ name }) => name === SHEETS });
    expect(parts[SHEETS]?.length).toBe(100);
    expect(parseWorkbook(bomb)).toEqual([{ name: "a", rows: [] }]);
  });

  test("made of entities is refused by its document type", () => {
    const lol = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>`;
    expect(parseWorkbook(workbookWith(strToU8(lol)))).toBe(
      "a file that is no workbook of Excel 2007 or later, or is damaged or encrypted",
    );
  });
});

describe("what is no file of the atlas", () => {
  test("is not read through a link, a pipe or a device", () => {
    const report = reportAfter((folder) => {
      symlinkSync("/dev/zero", join(folder, "data/observations/zero.csv"));
      execFileSync("mkfifo", [join(folder, "data/observations/pipe.csv")]);
    });
    expect(report).toBe(
      [
        "error: data/observations/pipe.csv: a pipe, socket or device; a file. Delete it.\n",
        "error: data/observations/zero.csv: a symbolic link that leaves the atlas folder or leads back to itself; everything is inside the folder. Copy the file into the folder.\n",
      ].join(""),
    );
  });

  test("is not imported by a data package that names it", () => {
    const folder = join(here, "package");
    mkdirSync(folder);
    writeFileSync(join(here, "outside.csv"), "area;value\nA01;1\n");
    symlinkSync(join(here, "outside.csv"), join(folder, "linked.csv"));
    const paths = ["../outside.csv", "linked.csv", "/etc/passwd", "https://hostile.example/a.csv"];
    const resources = [...paths.map((path) => ({ path })), null, { path: 1 }];
    writeFileSync(join(folder, "datapackage.json"), JSON.stringify({ resources }));
    const { tables, problems } = readSource(folder);
    expect(tables).toEqual([]);
    expect(problems).toHaveLength(5);
    for (const problem of problems.slice(0, 4)) {
      expect(problem).toMatch(/not in the folder of the data package|no such file|not CSV/);
    }
    writeFileSync(join(folder, "datapackage.json"), '{"resources": ');
    expect(readSource(folder).problems).toEqual([expect.stringContaining(": no data package")]);
  });
});

describe("boundaries that no map can be drawn of", () => {
  const FILE = "data/boundaries/villages.geojson";
  const square = (west: number, south: number) => [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
    [west, south],
  ];
  const bow = [
    [35, 32.1],
    [35.1, 32.2],
    [35.1, 32.1],
    [35, 32.15],
    [35, 32.1],
  ];

  function withRings(first: readonly unknown[]): string {
    const rings = [first, square(35.1, 32.1), square(35, 32), square(35.1, 32)];
    return JSON.stringify({
      type: "FeatureCollection",
      features: rings.map((ring, i) => ({
        type: "Feature",
        properties: { code: `A0${i + 1}` },
        geometry: { type: "Polygon", coordinates: [ring] },
      })),
    });
  }

  test.each([
    ["with numbers that are none", '{"type":"FeatureCollection","features":[NaN]}', "JSON that"],
    ["whose ring crosses itself", withRings(bow), "a ring that crosses itself"],
    [
      "whose corners are no numbers",
      withRings([[35, null], ["x", 32], [], [35, null]]),
      'the corner 35,  in the boundary of "A01"',
    ],
    [
      "whose corners lie beyond all numbers",
      withRings(square(35, 32)).replaceAll("35.1", "1e999"),
      'the corner Infinity, 32 in the boundary of "A01"',
    ],
    [
      "whose ring has a million levels",
      `{"type":"FeatureCollection","features":${"[".repeat(1e6)}`,
      "JSON that cannot be read",
    ],
  ])("%s are told in words, and nothing is thrown", (_, text, told) => {
    const report = reportAfter((folder) => {
      writeFileSync(join(folder, FILE), text);
    });
    expect(report).toContain(told);
    expect(
      report
        .trimEnd()
        .split("\n")
        .filter((line) => !line.includes(FILE)),
    ).toEqual([]);
  });
});

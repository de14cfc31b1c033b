import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { buildSettings } from "../../scripts/build-settings.ts";
import { sourceDay, withSourceDay } from "../../scripts/source-day.ts";
import { datedZip } from "../../src/publish/dated-zip.ts";
import { zipOf } from "../../src/publish/zip-of.ts";

const FILES = [
  { path: "/b/ζ.csv", content: "β\n" },
  { path: "/a.csv", content: "a\n" },
];
const ZIP = zipOf(FILES);

/** The days of the files as their own heads have them, and the directory at the end. */
function datesOf(zip: Uint8Array): readonly string[] {
  const view = new DataView(zip.buffer);
  const bytes = Buffer.from(zip);
  const day = (at: number) => {
    const date = view.getUint16(at, true);
    return [1980 + (date >> 9), (date >> 5) & 15, date & 31].join("-");
  };
  const places = (sign: string, offset: number) =>
    [...bytes.toString("latin1").matchAll(new RegExp(sign, "g"))].map(
      ({ index }) => index + offset,
    );
  return [...places("PK\u0003\u0004", 12), ...places("PK\u0001\u0002", 14)].map(day);
}

describe("a packed file", () => {
  test("gets the day of its source at each of the places where one stands", () => {
    expect(datesOf(ZIP)).toEqual(Array(4).fill("1980-1-1"));
    expect(datesOf(datedZip(ZIP, "2021-12-31"))).toEqual(Array(4).fill("2021-12-31"));
    expect(datesOf(datedZip(ZIP, "2107-02-03"))).toEqual(Array(4).fill("2107-2-3"));
  });

  test("of a time before all ZIPs has the first day of these", () => {
    expect(datedZip(ZIP, "1970-01-01")).toEqual(ZIP);
  });

  test("holds what it held", () => {
    expect(unzipSync(datedZip(ZIP, "2021-12-31"))).toEqual(unzipSync(ZIP));
  });

  test("that is none is a bug", () => {
    expect(() => datedZip(new Uint8Array(30), "2021-12-31")).toThrow("invalid ZIP: no end");
  });
});

describe("SOURCE_DATE_EPOCH", () => {
  test("names a day, in seconds since 1970", () => {
    expect(sourceDay({ SOURCE_DATE_EPOCH: "1640908800" })).toBe("2021-12-31");
    expect(sourceDay({ SOURCE_DATE_EPOCH: "0" })).toBe("1970-01-01");
    expect(sourceDay({ SOURCE_DATE_EPOCH: "" })).toBeUndefined();
    expect(sourceDay({})).toBeUndefined();
  });

  test.each(["yesterday", "-1", "1.5", "99999999999999"])("is not %s", (SOURCE_DATE_EPOCH) => {
    expect(sourceDay({ SOURCE_DATE_EPOCH })).toBeUndefined();
    expect(buildSettings([], { SOURCE_DATE_EPOCH })).toBe(
      `SOURCE_DATE_EPOCH is "${SOURCE_DATE_EPOCH}" and no number of seconds since 1970.`,
    );
  });

  test("is the day of archives and workbooks, and of nothing else", () => {
    const zip = { path: "/downloads/all.zip", content: ZIP };
    expect(
      datesOf(new Uint8Array(Buffer.from(withSourceDay(zip, "2021-12-31").content))),
    ).toContain("2021-12-31");
    expect(withSourceDay(zip, undefined)).toBe(zip);
    const csv = { path: "/a.csv", content: "PK" };
    expect(withSourceDay(csv, "2021-12-31")).toBe(csv);
  });
});

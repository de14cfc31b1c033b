import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ROOT } from "../settings.ts";

/** A municipality of Crete as the census knows it, with the hardship that is invented for it. */
export interface CreteArea {
  readonly code: string;
  /** Its regional unit. */
  readonly unit: string;
  readonly name: { readonly el: string; readonly en: string };
  readonly lon: number;
  readonly lat: number;
  readonly squareKilometres: number;
  readonly residents: number;
  /** 0 (least) to 1 (most): thinly settled and shrinking places have more. */
  readonly hardship: number;
}

export const CRETE = join(ROOT, "examples/crete");

type Row = Readonly<Record<string, string>>;

/** Reads the municipalities and their residents from the atlas of Crete. */
export function creteAreas(): readonly CreteArea[] {
  const residents = new Map(
    rowsOf("data/observations/census.csv")
      .filter(({ indicator, breakdown }) => indicator === "population" && breakdown === "")
      .map(({ area, period, value }) => [`${area} ${period}`, Number(value)]),
  );
  const read = rowsOf("data/areas.csv").filter(({ level }) => level === "municipality");
  const areas = read.map((row) => {
    const code = row["code"] ?? "";
    const squareKilometres = Number(row["area_km2"]);
    const now = residents.get(`${code} 2021`) ?? 0;
    const change = now / (residents.get(`${code} 2001`) ?? now);
    const emptiness = -Math.log(now / squareKilometres) - 2 * Math.log(change);
    return { row, code, squareKilometres, residents: now, emptiness };
  });
  const sorted = areas.map(({ emptiness }) => emptiness).sort((a, b) => a - b);
  return areas.map(({ row, code, squareKilometres, residents, emptiness }) => ({
    code,
    unit: row["parent"] ?? "",
    name: { el: row["name:el"] ?? "", en: row["name:en"] ?? "" },
    lon: Number(row["lon"]),
    lat: Number(row["lat"]),
    squareKilometres,
    residents,
    hardship: sorted.indexOf(emptiness) / (sorted.length - 1),
  }));
}

function rowsOf(file: string): readonly Row[] {
  return parse(readFileSync(join(CRETE, file), "utf8"), { columns: true });
}

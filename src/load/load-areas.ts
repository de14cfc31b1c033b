import type { Area } from "../model/area.ts";
import { quoted } from "../model/visible-text.ts";
import { areaSlug } from "./area-slug.ts";
import { choiceCell, dateCell, flagCell, listCell, numberCell, requiredCell } from "./cell.ts";
import { checkAreas } from "./check-areas.ts";
import { defaultLanguage, type LoadContext } from "./load-context.ts";
import { readTable } from "./read-table.ts";
import { register, type Register } from "./register.ts";
import { requiredWords } from "./required-words.ts";
import { reportCell, textCell, type Row } from "./row.ts";
import { unsafeName } from "./safe-name.ts";

const FILE = "data/areas.csv";

const COLUMNS = {
  required: ["code", "level"],
  requiredTexts: ["name"],
  optional: [
    ...["parent", "slug", "lon", "lat", "area_km2", "valid_from", "valid_to", "successor"],
    ...["role", "alias", "complete"],
  ],
};

/** Reads `data/areas.csv` and checks its tree; areas come sorted by code. */
export function loadAreas(context: LoadContext): readonly Area[] {
  if (!context.folder.has(FILE)) context.folder.reportMissing(FILE);
  const rows = readTable(FILE, COLUMNS, context);
  const levels = register(
    "level",
    "atlas.yaml",
    context.config.levels.map(({ id }) => id),
  );
  const areas = rows.map((row) => ({ row, area: areaOf(row, levels) }));
  if (context.folder.has(FILE) && rows.length === 0) {
    context.report({ file: FILE }, { found: "no areas", expected: "one row an area" });
  }
  checkAreas(areas, context);
  return areas
    .map(({ area }) => area)
    .filter(({ code }) => code !== "")
    .sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
}

function areaOf(row: Row, levels: Register): Area {
  const code = nameCell(row, "code");
  const level = requiredCell(row, "level");
  if (level !== "" && !levels.has(level)) reportCell(row, "level", levels.unknown(level));
  const name = requiredWords(row, "name");
  const ownSlug = textCell(row, "slug") === "" ? "" : slugCell(row);
  return {
    code,
    level,
    parent: textCell(row, "parent") || null,
    name,
    slug: ownSlug || madeSlug(row, name[defaultLanguage(row.context)] ?? "", code),
    lon: numberCell(row, "lon", [-180, 180]),
    lat: numberCell(row, "lat", [-90, 90]),
    areaKm2: numberCell(row, "area_km2", [0, Infinity]),
    validFrom: dateCell(row, "valid_from") || null,
    validTo: dateCell(row, "valid_to") || null,
    successors: listCell(row, "successor"),
    role: choiceCell(row, "role", ["member", "context"]) ?? "member",
    aliases: listCell(row, "alias"),
    complete: flagCell(row, "complete", true),
  };
}

function nameCell(row: Row, column: string): string {
  const text = requiredCell(row, column);
  const finding = text === "" ? undefined : unsafeName(column, text);
  if (finding !== undefined) reportCell(row, column, finding);
  return text;
}

function slugCell(row: Row): string {
  const slug = nameCell(row, "slug");
  if (slug !== slug.toLowerCase()) {
    const remedy = `Write ${quoted(slug.toLowerCase())}.`;
    reportCell(row, "slug", { found: quoted(slug), expected: "small letters", remedy });
  }
  return slug;
}

/** A name such as "Con" makes a slug that no file can have; what follows from the code was told. */
function madeSlug(row: Row, name: string, code: string): string {
  const slug = areaSlug(name, code);
  const finding = code === "" || slug === code ? undefined : unsafeName("slug", slug);
  if (finding !== undefined) {
    reportCell(row, "slug", { ...finding, remedy: "Write another one in the column slug." });
  }
  return slug;
}

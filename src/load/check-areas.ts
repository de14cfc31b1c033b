import type { Area } from "../model/area.ts";
import type { LoadContext } from "./load-context.ts";
import { quoted } from "../model/visible-text.ts";
import { register } from "./register.ts";
import { reportTwins, type PlacedName } from "./report-twins.ts";
import { reportCell, textCell, type Row } from "./row.ts";
import { fileKey } from "./safe-name.ts";
import { cellPlace } from "./table.ts";

/** An area and the row from which it was read. */
export interface ReadArea {
  readonly row: Row;
  readonly area: Area;
}

/** Checks areas against each other: codes and slugs once, parents above, no cycle, coordinates. */
export function checkAreas(areas: readonly ReadArea[], context: LoadContext): void {
  const known = areas.filter(({ area }) => area.code !== "");
  const areaByCode = new Map(known.map(({ area }) => [area.code, area]));
  checkUnique(known);
  reportTwins("code", known.map(codePlace), context.report);
  checkParents(known, areaByCode, context);
  checkSiblings(known);
  checkSuccessors(known);
  for (const item of known) checkCoordinates(item, context);
}

function codePlace({ row, area }: ReadArea): PlacedName {
  return { name: area.code, place: cellPlace(row.table, row.row, "code") };
}

function checkUnique(areas: readonly ReadArea[]): void {
  const rowByCode = new Map<string, number>();
  const rowBySlug = new Map<string, number>();
  for (const { row, area } of areas) {
    const first = rowByCode.get(area.code);
    if (first !== undefined) {
      reportCell(row, "code", secondTime(`the code ${quoted(area.code)}`, first));
    }
    const key = `${area.level}/${fileKey(area.slug)}`;
    const sameSlug = rowBySlug.get(key);
    if (first === undefined && sameSlug !== undefined) reportSlug(row, area, sameSlug);
    rowByCode.set(area.code, first ?? row.row.row);
    rowBySlug.set(key, sameSlug ?? row.row.row);
  }
}

function secondTime(what: string, first: number) {
  return { found: `${what} a second time`, expected: `each once; the first is in row ${first}` };
}

function reportSlug(row: Row, { slug, level }: Area, first: number): void {
  const remedy =
    textCell(row, "slug") === "" ? "Write another one in the column slug." : "Write another one.";
  const finding = secondTime(`the slug ${quoted(slug)} of the level ${quoted(level)}`, first);
  reportCell(row, "slug", { ...finding, remedy });
}

function checkParents(
  areas: readonly ReadArea[],
  areaByCode: ReadonlyMap<string, Area>,
  { config }: LoadContext,
): void {
  const codes = register("area", "the column code", areaByCode.keys());
  const order = new Map(config.levels.map(({ id }, i) => [id, i]));
  for (const { row, area } of areas) {
    if (area.parent === null) continue;
    const parent = areaByCode.get(area.parent);
    if (parent === undefined) reportCell(row, "parent", codes.unknown(area.parent));
    else if (isInCycle(area, areaByCode)) reportCell(row, "parent", cycle(area, areaByCode));
    else if ((order.get(parent.level) ?? -1) >= (order.get(area.level) ?? Infinity)) {
      const found = `${quoted(parent.code)} is of the level ${quoted(parent.level)}`;
      const expected = `a level above ${quoted(area.level)}, which atlas.yaml lists before it`;
      reportCell(row, "parent", { found, expected });
    }
  }
}

/** The areas in a parent add up to it: two divisions of one parent would count everybody twice. */
function checkSiblings(areas: readonly ReadArea[]): void {
  const firstByParent = new Map<string, Area>();
  for (const { row, area } of areas) {
    if (area.parent === null || area.role !== "member") continue;
    const first = firstByParent.get(area.parent) ?? area;
    firstByParent.set(area.parent, first);
    if (first.level === area.level) continue;
    const found = `${quoted(area.code)} of the level ${quoted(area.level)} lies in ${quoted(area.parent)} beside ${quoted(first.code)} of the level ${quoted(first.level)}`;
    const expected = "areas in one parent are of one level, for they add up to it";
    const remedy = "Put one level into the other, or make another atlas of the second division.";
    reportCell(row, "level", { found, expected, remedy });
  }
}

function isInCycle(area: Area, areaByCode: ReadonlyMap<string, Area>): boolean {
  return ancestors(area, areaByCode).at(-1)?.parent === area.code;
}

/** Goes up until the top, or until the next area would be one that was passed already. */
function ancestors(area: Area, areaByCode: ReadonlyMap<string, Area>): readonly Area[] {
  const passed = new Set<Area>();
  let next: Area | undefined = area;
  while (next !== undefined && !passed.has(next)) {
    passed.add(next);
    next = areaByCode.get(next.parent ?? "");
  }
  return [...passed];
}

function cycle(area: Area, areaByCode: ReadonlyMap<string, Area>) {
  const codes = [...ancestors(area, areaByCode).map(({ code }) => code), area.code];
  return {
    found: `a circle of parents: ${codes.join(" > ")}`,
    expected: "parents that end at the top",
  };
}

function checkSuccessors(areas: readonly ReadArea[]): void {
  const codes = register(
    "area",
    "the column code",
    areas.map(({ area }) => area.code),
  );
  for (const { row, area } of areas) {
    for (const code of area.successors) {
      if (!codes.has(code)) reportCell(row, "successor", codes.unknown(code));
    }
  }
}

function checkCoordinates({ row, area }: ReadArea, { config }: LoadContext): void {
  const isDrawn = config.levels.some(
    ({ id, boundaries }) => id === area.level && boundaries === "points",
  );
  const missing = (["lon", "lat"] as const).filter((column) => textCell(row, column) === "");
  if (missing.length === 0 || (missing.length === 2 && (!isDrawn || area.validTo !== null))) return;
  const found = `no ${missing.join(" and no ")} for ${quoted(area.code)}`;
  const expected = isDrawn
    ? `the boundaries of the level ${quoted(area.level)} are drawn around points`
    : "both coordinates or none";
  const remedy = isDrawn ? "Write the coordinates in degrees." : "";
  reportCell(row, missing[0] ?? "lon", { found, expected, remedy });
}

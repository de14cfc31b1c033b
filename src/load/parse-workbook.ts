import type { TableRow } from "./table.ts";
import { isDateFormat } from "./excel-date.ts";
import { sheetRows, type CellFormats } from "./sheet-rows.ts";
import { TooLargeError, unzipWithin } from "./unzip-within.ts";
import { xmlEvents, type XmlAttributes } from "./xml-events.ts";

/** A sheet as text; rows without any are left out, the others keep their number. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** What a workbook may be when it is unpacked. */
const MAX_BYTES = 256 * 1024 * 1024;

const WANTED =
  /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i;

/**
 * Reads the sheets of a workbook (.xlsx) that can be seen, in their order; gives what is wrong as
 * words where it is none, or too large.
 */
export function parseWorkbook(bytes: Uint8Array): readonly ReadSheet[] | string {
  try {
    return sheetsOf(unzipWithin(bytes, (path) => WANTED.test(path), MAX_BYTES));
  } catch (error) {
    if (error instanceof TooLargeError) return "a workbook of more than 256 MB when it is unpacked";
    if (error instanceof RangeError) return "a workbook with more cells than can be read";
    return "a file that is no workbook of Excel 2007 or later, or is damaged or encrypted";
  }
}

function sheetsOf(parts: ReadonlyMap<string, string>): readonly ReadSheet[] {
  const workbook = [...xmlEvents(partOf(parts, "xl/workbook.xml"))];
  const targets = relationTargets(partOf(parts, "xl/_rels/workbook.xml.rels"));
  const formats: CellFormats = {
    texts: sharedTexts(parts.get("xl/sharedStrings.xml") ?? ""),
    isDate: dateStyles(parts.get("xl/styles.xml") ?? ""),
    countsFrom1904: workbook.some(
      (event) =>
        event.kind === "open" &&
        event.name === "workbookPr" &&
        /^(?:1|true)$/.test(event.attributes.get("date1904") ?? ""),
    ),
  };
  return workbook.flatMap((event) => {
    if (event.kind !== "open" || event.name !== "sheet" || isHidden(event.attributes)) return [];
    const target = targets.get(event.attributes.get("id") ?? "") ?? "";
    const xml = parts.get(target);
    if (xml === undefined) return [];
    return [{ name: event.attributes.get("name") ?? "", rows: sheetRows(xml, formats) }];
  });
}

function partOf(parts: ReadonlyMap<string, string>, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new SyntaxError(`missing part: ${path}`);
  return part;
}

function isHidden(attributes: XmlAttributes): boolean {
  return (attributes.get("state") ?? "visible") !== "visible";
}

function relationTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const event of xmlEvents(xml)) {
    if (event.kind !== "open" || event.name !== "Relationship") continue;
    const target = event.attributes.get("Target") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    targets.set(event.attributes.get("Id") ?? "", path);
  }
  return targets;
}

/** Reads the texts that cells share; readings of Japanese words (`rPh`) are no part of them. */
function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let current = "";
  let [isText, isReading] = [false, false];
  for (const event of xmlEvents(xml)) {
    if (event.kind === "text") {
      if (isText && !isReading) current += event.text;
      continue;
    }
    const isOpen = event.kind === "open";
    if (event.name === "t") isText = isOpen;
    if (event.name === "rPh") isReading = isOpen;
    if (event.name === "si" && isOpen) current = "";
    if (event.name === "si" && !isOpen) texts.push(current);
  }
  return texts;
}

/** Says of each format of cells, by its place, whether it shows a day. */
function dateStyles(xml: string): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isCellFormat = false;
  for (const event of xmlEvents(xml)) {
    if (event.kind === "text") continue;
    if (event.name === "cellXfs") isCellFormat = event.kind === "open";
    if (event.kind !== "open") continue;
    const id = Number(event.attributes.get("numFmtId") ?? 0);
    if (event.name === "numFmt") codes.set(id, event.attributes.get("formatCode") ?? "");
    if (event.name === "xf" && isCellFormat) styles.push(isDateFormat(id, codes.get(id)));
  }
  return styles;
}

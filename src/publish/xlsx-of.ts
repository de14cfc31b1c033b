import type { PublishedFile } from "./published-file.ts";
import { escape, trusted } from "../markup/html.ts";
import { CELL_STYLES, sheetXml, SPREADSHEET } from "./sheet-xml.ts";
import { dividedSheet, sheetNames, type Sheet } from "./sheet.ts";
import { xml } from "./xml.ts";
import { zipOf, type Pack } from "./zip-of.ts";

/** A workbook before it is packed. */
export interface Workbook {
  readonly title: string;
  readonly creator: string;
  readonly direction: "ltr" | "rtl";
  readonly sheets: readonly Sheet[];
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Packs a workbook as Office Open XML (ECMA-376); the same workbook gives the same bytes. */
export function xlsxOf(workbook: Workbook, pack?: Pack): Uint8Array {
  const sheets = workbook.sheets.flatMap((sheet) => dividedSheet(sheet));
  return zipOf(partsOf(workbook, sheets), pack);
}

/** Makes the parts one after the other: those of all sheets of a large atlas would fill the memory. */
function* partsOf(
  workbook: Workbook,
  sheets: readonly Sheet[],
): Generator<PublishedFile, undefined> {
  const names = sheetNames(sheets);
  yield part("/[Content_Types].xml", contentTypes(names.length));
  yield part("/_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"], CORE]));
  yield part("/docProps/core.xml", coreProperties(workbook));
  yield part("/xl/workbook.xml", workbookXml(names));
  const targets = names.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const);
  yield part("/xl/_rels/workbook.xml.rels", relationships([...targets, ["styles", "styles.xml"]]));
  yield part("/xl/styles.xml", STYLES);
  for (const [i, sheet] of sheets.entries()) {
    const content = sheetXml(sheet, workbook.direction);
    yield { path: `/xl/worksheets/sheet${i + 1}.xml`, content };
  }
}

const CORE = ["core", "docProps/core.xml"] as const;

function part(path: string, markup: string): PublishedFile {
  return { path, content: xml(trusted(markup)) };
}

function contentTypes(sheetCount: number): string {
  const overrides = [
    ["/xl/workbook.xml", `${SHEETML}.sheet.main+xml`],
    ["/xl/styles.xml", `${SHEETML}.styles+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...Array.from({ length: sheetCount }, (_, i) => [
      `/xl/worksheets/sheet${i + 1}.xml`,
      `${SHEETML}.worksheet+xml`,
    ]),
  ].map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const lines = targets.map(([kind, target], i) => {
    const type =
      kind === "core" ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/${kind}`;
    return `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function coreProperties({ title, creator }: Workbook): string {
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(title)}</dc:title><dc:creator>${escape(creator)}</dc:creator></cp:coreProperties>`;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

const FORMATS = [
  [CELL_STYLES.plain, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  [
    CELL_STYLES.heading,
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  ],
  [
    CELL_STYLES.guarded,
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>',
  ],
] as const;

const STYLES = [
  `<styleSheet xmlns="${SPREADSHEET}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${FORMATS.length}">${FORMATS.map(([, xf]) => xf).join("")}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");

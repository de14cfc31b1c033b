/** What is read of a PDF: enough to number its contents and to judge it. */
export interface PdfStructure {
  readonly pageCount: number;
  /** The page, from 1, on which each place stands to which a link of the document leads. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** True where its text has a structure that screen readers follow. */
  readonly isTagged: boolean;
  readonly language: string;
  /** How many headings its outline has. */
  readonly outlineCount: number;
}

/**
 * Reads the structure of a PDF as Chromium writes it: a plain table of objects at the end, none of
 * them packed into streams.
 */
export function pdfStructure(bytes: Uint8Array): PdfStructure {
  const text = Buffer.from(bytes).toString("latin1");
  const offsets = objectOffsets(text);
  const objectOf = (id: string | undefined) => objectAt(text, offsets.get(Number(id)));
  const root = /\/Root (\d+) 0 R/.exec(text.slice(text.lastIndexOf("trailer")))?.[1];
  const catalog = objectOf(root);
  const referred = (name: string) => objectOf(new RegExp(`/${name} (\\d+) 0 R`).exec(catalog)?.[1]);
  const pages = pageIds(/\/Pages (\d+) 0 R/.exec(catalog)?.[1] ?? "", objectOf);
  const numberById = new Map(pages.map((id, i) => [id, i + 1]));
  const places = referred("Dests").matchAll(/\/([^\s/[]+) \[(\d+) 0 R \/XYZ/g);
  return {
    pageCount: pages.length,
    pageOf: new Map(
      [...places].flatMap(([, name = "", page = ""]) => {
        const number = numberById.get(page);
        return number === undefined ? [] : [[nameOf(name), number] as const];
      }),
    ),
    isTagged: /\/Marked true/.test(catalog) && /\/StructTreeRoot \d+ 0 R/.test(catalog),
    language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1] ?? "",
    outlineCount: Number(/\/Count (\d+)/.exec(referred("Outlines"))?.[1] ?? 0),
  };
}

/** The place of each object in the file, from the table of cross-references. */
function objectOffsets(text: string): ReadonlyMap<number, number> {
  const start = Number(/startxref\s+(\d+)/.exec(text.slice(-64))?.[1]);
  const table = text.slice(start, text.indexOf("trailer", start));
  if (!table.startsWith("xref")) throw new Error("unknown kind of PDF: no table of objects");
  const entries = table.match(/\d{10} \d{5} [nf]/g) ?? [];
  return new Map(entries.map((entry, i) => [i, Number(entry.slice(0, 10))]));
}

/** The dictionary of an object, without the bytes of its stream. */
function objectAt(text: string, offset: number | undefined): string {
  if (offset === undefined) return "";
  const end = text.indexOf("endobj", offset);
  return text.slice(offset, end).split("stream\n")[0] ?? "";
}

/** Lists the pages below a node of the tree of pages, in order. */
function pageIds(id: string, objectOf: (id: string | undefined) => string): readonly string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objectOf(id))?.[1];
  if (kids === undefined) return id === "" ? [] : [id];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = ""]) => pageIds(kid, objectOf));
}

/** Names of PDF write characters of other kinds as #XX, each byte of UTF-8 by itself. */
function nameOf(written: string): string {
  const bytes = written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

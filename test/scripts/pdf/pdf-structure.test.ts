import { expect, test } from "vitest";
import { pdfStructure } from "../../../scripts/pdf/pdf-structure.ts";
import { stampedPdf } from "../../../scripts/pdf/stamped-pdf.ts";

const OBJECTS = [
  "<</Type /Catalog\n/Pages 2 0 R\n/Dests 7 0 R\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot 9 0 R\n/Lang (he)\n/Outlines 8 0 R>>",
  "<</Type /Pages\n/Count 3\n/Kids [3 0 R 6 0 R]>>",
  "<</Type /Pages\n/Count 2\n/Kids [4 0 R 5 0 R]>>",
  "<</Type /Page\n/Parent 3 0 R>>",
  "<</Type /Page\n/Parent 3 0 R>>",
  "<</Type /Page\n/Parent 2 0 R>>",
  "<</p-needs [5 0 R /XYZ 6 827.6 0]\n/caf#C3#A9 [6 0 R /XYZ 6 827.6 0]>>",
  "<</Type /Outlines\n/Count 12>>",
  "<</Type /StructTreeRoot>>",
];

test("pages are counted through the branches of their tree, in order", () => {
  const { pageCount, pageOf } = pdfStructure(pdfOf(OBJECTS));
  expect(pageCount).toBe(3);
  expect(pageOf).toEqual(
    new Map([
      ["p-needs", 2],
      ["café", 3],
    ]),
  );
});

test("a document tells whether it is tagged, its language, and how many headings it lists", () => {
  expect(pdfStructure(pdfOf(OBJECTS))).toMatchObject({
    isTagged: true,
    language: "he",
    outlineCount: 12,
  });
  const bare = ["<</Type /Catalog\n/Pages 2 0 R>>", "<</Type /Pages\n/Count 0\n/Kids []>>"];
  expect(pdfStructure(pdfOf(bare))).toEqual({
    pageCount: 0,
    pageOf: new Map(),
    isTagged: false,
    language: "",
    outlineCount: 0,
  });
});

test("a PDF whose objects are packed otherwise is refused", () => {
  const packed = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF");
  expect(() => pdfStructure(packed)).toThrow("unknown kind of PDF: no table of objects");
});

test("a PDF says the day of the atlas and not that of the machine", () => {
  const made = Buffer.from(
    "/CreationDate (D:20261122063726+00'00')\n/ModDate (D:20261122063726+00'00')",
  );
  expect(Buffer.from(stampedPdf(made, "2021-12-31")).toString()).toBe(
    "/CreationDate (D:20211231120000+00'00')\n/ModDate (D:20211231120000+00'00')",
  );
});

function pdfOf(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.4\n";
  const entries = ["0000000000 65535 f "];
  for (const [i, object] of objects.entries()) {
    entries.push(`${String(text.length).padStart(10, "0")} 00000 n `);
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = `xref\n0 ${entries.length}\n${entries.join("\n")}\n`;
  const end = `trailer\n<</Size ${entries.length}\n/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end, "latin1");
}

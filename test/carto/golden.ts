import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";
import type { Markup } from "../../src/markup/html.ts";

const FOLDER = new URL("../output/carto/", import.meta.url);
const MAX_BYTES = 50_000;

/**
 * Compares a map byte for byte with the one kept under its name. A map that is not kept yet is
 * written, but never by continuous integration; one that differs is kept beside it as `-changed`.
 */
export function expectGolden(name: string, { markup }: Markup): void {
  const drawn = `${markup.replaceAll("><", ">\n<")}\n`;
  const [kept, changed] = ["", "-changed"].map((end) => new URL(`${name}${end}.svg`, FOLDER));
  if (kept === undefined || changed === undefined) throw new Error(`missing file: ${name}`);
  expect(Buffer.byteLength(drawn), `bytes of ${name}`).toBeLessThan(MAX_BYTES);
  if (!existsSync(kept)) {
    expect(process.env["CI"] ?? "", `${name}.svg is missing in test/output/carto`).toBe("");
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(kept, drawn);
  }
  const isSame = readFileSync(kept, "utf8") === drawn;
  if (isSame) rmSync(changed, { force: true });
  else writeFileSync(changed, drawn);
  expect(drawn).toBe(readFileSync(kept, "utf8"));
}

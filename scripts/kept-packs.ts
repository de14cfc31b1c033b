import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { packedAlone, type Pack } from "../src/publish/zip-of.ts";
import { contentHash } from "./content-hash.ts";
import { readKept, writeKept } from "./kept-file.ts";
import { ROOT } from "./settings.ts";

/** Bytes of a file below which it is packed sooner than found. */
const LEAST = 50_000;

/** Packs files for archives, or knows from an earlier build what packing them gives. */
export interface KeptPacks {
  readonly pack: Pack;
  /** Clears away what nobody has asked for since: numbers that are published no more. */
  readonly sweep: () => void;
}

/**
 * Keeps packed files by the hash of what was packed, and of what packs: another number changes a few
 * sheets of a workbook, and the others are packed already.
 */
export function keptPacks(cacheFolder: string): KeptPacks {
  const folder = join(cacheFolder, "packed");
  mkdirSync(folder, { recursive: true });
  const code = codeHash();
  const asked = new Set<string>();
  const pack: Pack = (name, bytes) => {
    if (bytes.length < LEAST) return packedAlone(name, bytes);
    const kept = `${contentHash([code, name, bytes])}.zip`;
    asked.add(kept);
    const file = join(folder, kept);
    const known = readKept(file);
    if (known !== undefined) return known;
    const packed = packedAlone(name, bytes);
    writeKept(file, packed);
    return packed;
  };
  const sweep = () => {
    const left = readdirSync(folder).filter((name) => !asked.has(name));
    for (const name of left) rmSync(join(folder, name));
  };
  return { pack, sweep };
}

function codeHash(): string {
  const files = ["src/publish/zip-of.ts", "package-lock.json"];
  return contentHash(files.map((file) => readFileSync(join(ROOT, file), "utf8")));
}

import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file so that whoever reads it, and whatever ends this process, finds it as it was before
 * or whole: beside its place first, by the name `part`, which is then exchanged for its own.
 */
export function writeWhole(
  file: string,
  content: string | Uint8Array,
  part = `${file}.${process.pid}.part`,
): void {
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

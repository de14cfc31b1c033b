import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../page-paths.ts";

const CACHES = ["figures", "packed", "pictures", "social"];

/** Loses a cache, or spoils a file of one, or does nothing, as chance has it. */
export function harmCaches(folder: string, random: () => number): void {
  const cache = join(folder, CACHES[Math.floor(random() * CACHES.length)] ?? "");
  const chance = random();
  const place = random();
  if (!existsSync(cache)) return;
  if (chance < 1 / 4) rmSync(cache, { recursive: true });
  else if (chance < 3 / 4) spoil(cache, place);
}

/** Cuts a file short, or changes one of its bytes. */
function spoil(cache: string, place: number): void {
  const files = filesBelow(cache);
  const name = files[Math.floor(place * files.length)];
  if (name === undefined) return;
  const file = join(cache, name);
  const bytes = readFileSync(file);
  const at = Math.floor(place * bytes.length);
  if (place < 1 / 2) writeFileSync(file, bytes.subarray(0, at));
  else {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  }
}

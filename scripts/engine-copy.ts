import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./settings.ts";

/** What a build needs of the engine. */
const PARTS = [
  "src",
  "scripts",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** Copies the engine into an empty folder, with the packages of this one: builds there meet no other. */
export function copyEngine(folder: string): void {
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
}

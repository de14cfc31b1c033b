// The bare script beside which a build is put: it writes the same files with the same bytes, and
// prints the seconds that it took of the processor.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [, , from, to, pagesOnly] = process.argv;
for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || (pagesOnly === "pages" && entry.name !== "index.html")) continue;
  const folder = join(to, entry.parentPath.slice(from.length));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, entry.name), readFileSync(join(entry.parentPath, entry.name)));
}

const { userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(String((userCPUTime + systemCPUTime) / 1e6));

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadAtlas } from "../../../src/load/load-atlas.ts";
import { withTinyCopy } from "../../load/overlay.ts";

const SCRIPT = join(import.meta.dirname, "../../../scripts/import.ts");

/** Runs the command on an atlas of five areas, once a list of arguments. */
function runs(text: string, ...commands: readonly (readonly string[])[]) {
  return withTinyCopy((folder) => {
    const source = join(folder, "given.csv");
    writeFileSync(source, text);
    const results = commands.map((args) => {
      const env = { ...process.env, ATLAS: folder, INIT_CWD: folder, NO_COLOR: "1" };
      const run = spawnSync(process.execPath, [SCRIPT, "given.csv", ...args], { env });
      return { code: run.status, said: String(run.stdout) + String(run.stderr) };
    });
    const written = join(folder, "data/observations/given.csv");
    const csv = existsSync(written) ? readFileSync(written, "utf8") : undefined;
    return { results, csv, problems: loadAtlas(folder).problems };
  });
}

test("an import writes a file that the atlas reads, and overwrites it only by force", () => {
  const { results, csv, problems } = runs(
    "village,2022\nAlmondville,1210\nCarob,805\n",
    ["--indicator", "population"],
    ["--indicator", "population"],
    ["--indicator", "population", "--force"],
  );
  expect(results.map(({ code }) => code)).toEqual([0, 1, 0]);
  expect(results[1]?.said).toContain("is there already");
  expect(csv).toBe(
    "area,indicator,period,value\nA01,population,2022,1210\nA02,population,2022,805\n",
  );
  expect(problems).toEqual([]);
});

test("an import writes nothing where something is unclear, nothing matches, or out of the atlas", () => {
  const { results, csv } = runs(
    "village,2022\nAlmond,1210\nNowhere,3\n",
    [],
    ["--indicator", "population", "--where", "village=Nowhere", "--area-column", "village"],
    ["--indicator", "population", "--into", "../stray.csv"],
    ["--indicator", "population", "--into", "atlas.yaml", "--force"],
  );
  expect(results.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
  expect(results[0]?.said).toContain("No indicator was found");
  expect(results[1]?.said).toContain("nothing matches the atlas");
  expect(csv).toBeUndefined();
});

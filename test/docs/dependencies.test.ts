import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Lock } from "../../src/publish/sbom.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const text = read("docs/dependencies.md");
const { packages } = JSON.parse(read("package-lock.json")) as Lock;
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  read("package.json"),
) as Readonly<Record<string, Readonly<Record<string, string>>>>;

const declared = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
const [BUILDING = "", WORKING = ""] = text.split("\n## ").slice(1);
const rows = new Map(
  [...text.matchAll(/^\| `([^`]+)` \| ([\d.]+) \| .* \| ([^|]+) \|$/gm)].map(
    ([, name = "", version = "", licence = ""]) => [name, { version, licence }] as const,
  ),
);

describe("the list of dependencies", () => {
  test("names each package that package.json names, and none besides, with version and licence", () => {
    const expected = declared
      .filter(([name]) => !name.startsWith("@types/"))
      .map(([name, version]) => {
        const licence = packages[`node_modules/${name}`]?.license ?? "";
        return [name, { version, licence }] as const;
      });
    expect(rows).toEqual(new Map(expected));
    for (const [name] of declared) expect(text).toContain(`\`${name}\``);
  });

  test("tells what builds a site from what only works on the engine", () => {
    const names = (table: string) =>
      [...table.matchAll(/^\| `([^`]+)` /gm)].map(([, name]) => name);
    const bare = (packages: Readonly<Record<string, string>> = {}) =>
      Object.keys(packages).filter((name) => !name.startsWith("@types/"));
    const building = [...bare(dependencies), ...bare(optionalDependencies)];
    expect(names(BUILDING).toSorted()).toEqual(building.toSorted());
    expect(names(WORKING).toSorted()).toEqual(bare(devDependencies).toSorted());
  });

  test("names every licence of the lock file", () => {
    const licences = new Set(Object.values(packages).map(({ license = "" }) => license));
    const names = [...licences].flatMap((licence) => licence.split(/ (?:AND|OR) |[()]/));
    expect([...new Set(names)].filter((name) => !text.includes(name))).toEqual([]);
  });
});

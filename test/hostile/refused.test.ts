import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/page-paths.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build } from "../site/engine.ts";
import { refusedAtlas } from "./refused-atlas.ts";

const engine = engineCopy();
const here = mkdtempSync(join(tmpdir(), "refused-"));
const hostile = join(here, "hostile");

beforeAll(() => {
  mkdirSync(hostile);
  refusedAtlas(hostile);
});
afterAll(() => {
  engine.remove();
  rmSync(here, { recursive: true, force: true });
});

/** Characters that a terminal obeys, or that turn what it shows around. */
const OBEYED = /(?!\n)[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

interface Checked {
  readonly code: number | null;
  readonly said: string;
}

function check(...flags: readonly string[]): Promise<Checked> {
  const node = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
  const { PATH, TZ, LC_ALL } = process.env;
  const env = { PATH, TZ, LC_ALL, HOME: engine.folder, ATLAS: hostile, GITHUB_WORKSPACE: hostile };
  const args = [...node, "scripts/check.ts", ...flags];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: engine.folder, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr });
    });
  });
}

describe("an atlas that attacks whoever checks it", () => {
  test("is told all that is wrong at once, line by line, and refused", async () => {
    const { code, said } = await check();
    await expect(said).toMatchFileSnapshot(join(import.meta.dirname, "refused.txt"));
    expect(code).toBe(1);
  });

  test("writes nothing to the terminal that the terminal would obey", async () => {
    const { said } = await check();
    expect(said.length).toBeGreaterThan(1000);
    expect(said).not.toMatch(OBEYED);
  });

  test("gives no orders to the host that shows the report beside its lines", async () => {
    const { code, said } = await check("--format", "github");
    expect(code).toBe(1);
    const lines = said.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !/^::(?:error|warning) file=[^:\n]+/.test(line))).toEqual([]);
    expect(said).not.toMatch(/^::error file=a::b/m);
    expect(said).not.toMatch(OBEYED);
  });
});

describe("a build over the last good site", () => {
  let good: Build;
  let before: string;

  beforeAll(async () => {
    good = await engine.build({ atlas: TINY, out: "site" });
    before = digestOf(good.site);
  });

  test("of an atlas that is refused leaves the site as it was, byte for byte", async () => {
    const refused = await engine.build({ atlas: hostile, out: "site" });
    expect(refused.isBuilt).toBe(false);
    expect(refused.said).toContain("nothing was built; the last good site is as it was.");
    expect(refused.said).not.toMatch(OBEYED);
    expect(good.isBuilt).toBe(true);
    expect(digestOf(good.site)).toBe(before);
  });

  test("of pages that run code is refused unless whoever builds says MDX=1, and nothing ran", async () => {
    const atlas = join(here, "mdx");
    const mark = join(here, "it-ran");
    cpSync(TINY, atlas, { recursive: true });
    const config = join(atlas, "atlas.yaml");
    writeFileSync(config, `${readFileSync(config, "utf8")}mdx: true\n`);
    const code = `import { writeFileSync } from "node:fs";\n\n{writeFileSync(${JSON.stringify(mark)}, "")}\n`;
    writeFileSync(join(atlas, "content/pages/code.mdx"), `---\ntitle: Code\n---\n\n${code}`);
    const refused = await engine.build({ atlas, out: "site" });
    expect(refused.isBuilt).toBe(false);
    expect(refused.said).toContain("atlas.yaml says mdx: true, and such pages run code");
    expect(existsSync(mark)).toBe(false);
    expect(digestOf(good.site)).toBe(before);
  });
});

function digestOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of filesBelow(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}

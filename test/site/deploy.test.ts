import { execFile } from "node:child_process";
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { filesBelow } from "../../scripts/page-paths.ts";
import { serve } from "../../scripts/serve.ts";
import { checksumProblems } from "../../scripts/site-checksums.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, pagesOf, type Build } from "./engine.ts";

// Whole builds, on machines that may have much else to do.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const engine = engineCopy();
const target = join(engine.folder, "www");
let before: Build;
let after: Build;

/** The same places with another style sheet, another number and an issue more. */
beforeAll(async () => {
  before = await engine.build({ atlas: TINY, out: "before" });
  const atlas = join(engine.folder, "atlas");
  cpSync(TINY, atlas, { recursive: true });
  const issue = readFileSync(join(atlas, "content/newsletters/2021-q4.md"), "utf8");
  writeFileSync(
    join(atlas, "content/newsletters/2022-q1.md"),
    issue.replace(/^number: .*$/m, "number: 2").replace(/^date: .*$/m, "date: 2021-12-31"),
  );
  appendFileSync(
    join(engine.folder, "src/styles/print.css"),
    "@media print{.x-other{color:red}}\n",
  );
  after = await engine.build({ atlas, out: "after" });
});
afterAll(() => {
  engine.remove();
});

/** Runs `npm run deploy` from one of the sites into the folder of the server. */
function deploy(site: string, to: string = target): Promise<{ isDone: boolean; said: string }> {
  const flags = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
  const { PATH } = process.env;
  const env = { PATH, ATLAS: TINY, OUT: site };
  return new Promise((resolve) => {
    const args = [...flags, "scripts/deploy.ts", to];
    execFile(process.execPath, args, { cwd: engine.folder, env }, (error, stdout, stderr) => {
      resolve({ isDone: error === null, said: stdout + stderr });
    });
  });
}

/** Reads pages, and all that they load, until it is told to stop; says what was not as it should be. */
async function readUntil(url: string, isOver: () => boolean) {
  const faults = new Set<string>();
  let count = 0;
  const pages = pagesOf(before.site).filter((page) => existsSync(join(after.site, page, ".")));
  const read = async (address: string): Promise<string> => {
    const answer = await fetch(address);
    const text = await answer.text();
    if (!answer.ok) faults.add(`${answer.status} ${address}`);
    return text;
  };
  for (let i = 0; !isOver() || i < pages.length; i += 1) {
    const address = `${url}${pages[i % pages.length] ?? ""}`;
    const html = await read(address);
    count += 1;
    if (!html.trimEnd().endsWith("</html>")) faults.add(`half a page: ${address}`);
    const loaded = html.matchAll(
      /<(?:link rel="stylesheet"|script|img)[^>]*?(?:href|src)="(\/[^"]+)"/g,
    );
    for (const [, path = ""] of loaded) await read(new URL(path, url).href);
  }
  return { faults: [...faults], count };
}

test("the two sites differ in what their pages load", () => {
  const styles = ({ site }: Build) =>
    filesBelow(join(site, "assets")).filter((file) => file.endsWith(".css"));
  expect(styles(before)).not.toEqual(styles(after));
});

test("whoever reads pages while a site is deployed finds each of them whole, and all that it loads", async () => {
  expect([before.said, after.said].filter((said) => /error/i.test(said))).toEqual([]);
  expect((await deploy(before.site)).isDone).toBe(true);
  const served = await serve({ folder: target, port: 0 });
  try {
    for (const site of [after.site, before.site, after.site]) {
      let isOver = false;
      const reading = readUntil(served.url, () => isOver);
      const deployed = await deploy(site);
      isOver = true;
      const { faults, count } = await reading;
      expect(deployed).toMatchObject({ isDone: true });
      expect(faults).toEqual([]);
      expect(count).toBeGreaterThan(100);
    }
  } finally {
    await served.close();
  }
  const foreign = checksumProblems(target).filter(
    (problem) => !problem.endsWith("no build wrote this"),
  );
  expect(foreign).toEqual([]);
});

test("a deployment writes what has changed only, and says how much that was", async () => {
  const again = await deploy(after.site);
  expect(again.said).toContain(`0 written, ${filesBelow(after.site).length} as they were`);
  const kept = filesBelow(target).filter((file) => !existsSync(join(after.site, file)));
  expect(kept).toEqual([".chora-deployed.json"]);
});

test("a site that is not as it was built is not deployed", async () => {
  const page = join(before.site, "en/index.html");
  const whole = readFileSync(page);
  writeFileSync(page, whole.subarray(0, 100));
  const refused = await deploy(before.site);
  writeFileSync(page, whole);
  expect(refused.isDone).toBe(false);
  expect(refused.said).toContain("en/index.html: the file is not as it was built");
  expect(refused.said).toContain("Nothing was deployed.");
});

test("a folder that holds somebody's files, or the site itself, is no target", async () => {
  const papers = join(engine.folder, "src");
  expect((await deploy(before.site, papers)).said).toContain("holds files that no build has made");
  expect((await deploy(before.site, before.site)).said).toContain("the folder of the site itself");
  expect((await deploy(before.site, join(before.site, "x"))).said).toContain(
    "one lies in the other",
  );
});

import { spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { lockOf, takeLock } from "../../scripts/build-lock.ts";
import { filesBelow } from "../../scripts/page-paths.ts";
import { checksumProblems } from "../../scripts/site-checksums.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build, type BuildRequest } from "./engine.ts";

// Whole builds, on machines that may have much else to do.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const engine = engineCopy();
const caches = join(engine.folder, ".chora");
const CHECKSUMS = "checksums.txt";
let first: Build;

beforeAll(async () => {
  first = await engine.build({ atlas: TINY, out: "site" });
});
afterAll(() => {
  engine.remove();
});

const manifest = (site: string) => readFileSync(join(site, CHECKSUMS), "utf8");

/** Builds over the first site with something wrong; what was said, where the site stayed as it was. */
async function refusal(request: Partial<BuildRequest>): Promise<string> {
  const before = manifest(first.site);
  const { isBuilt, said } = await engine.build({ atlas: TINY, out: "site", ...request });
  expect(isBuilt).toBe(false);
  expect(said).not.toMatch(/\n\s+at /);
  expect(manifest(first.site)).toBe(before);
  expect(checksumProblems(first.site)).toEqual([]);
  return said;
}

describe("a disk that refuses", () => {
  const of = (REFUSE: string, REFUSE_IN: string, REFUSE_AFTER = "0") => ({
    fault: "refuse-writes.mjs",
    environment: { REFUSE, REFUSE_IN, REFUSE_AFTER },
  });

  test.each([
    ["while pages are written", of("ENOSPC", "site.chora-new", "40")],
    ["while downloads are written", of("ENOSPC", "downloads", "20")],
    ["while a figure is kept", of("ENOSPC", join(".chora", "work"), "2")],
  ])("because it is full, %s, is told as that", async (_, fault) => {
    expect(await refusal(fault)).toMatch(/The disk is full: \S+\. Make room, then start again\./);
  });

  test("because it can only be read is told as that", async () => {
    expect(await refusal(of("EROFS", "site.chora-new"))).toMatch(
      /The disk can only be read(: \S+)?\. Name another folder \(OUT=…\), or make this one writable\./,
    );
  });

  test("because the user has no permission is told as that", async () => {
    expect(await refusal(of("EACCES", "site.chora-lock"))).toMatch(
      /The system refuses access: \S+\. Give this user the permission, or name another folder\./,
    );
  });

  test("for once leaves nothing behind that a later build would stumble over", async () => {
    const again = await engine.build({ atlas: TINY, out: "site" });
    expect(again.said).toContain("The site is in");
    expect(manifest(again.site)).toBe(manifest(first.site));
    expect(readdirSync(engine.folder).filter((name) => name.startsWith("site."))).toEqual([]);
  });
});

describe("an atlas that somebody is writing", () => {
  const atlas = join(engine.folder, "written");
  const change = (WHEN_READ: string, file: string) => ({
    atlas,
    fault: "change-while-read.mjs",
    environment: { WHEN_READ, CHANGE: join(atlas, file) },
  });

  beforeAll(() => {
    cpSync(TINY, atlas, { recursive: true });
    mkdirSync(join(atlas, "public"));
    writeFileSync(join(atlas, "public/note.txt"), "A note.\n");
  });

  test("while it is read is not built", async () => {
    const file = "data/observations/children.csv";
    expect(await refusal(change("areas.csv", file))).toContain(
      `${file}: this file was changed while the atlas was read`,
    );
  });

  test("in what is copied while the pages are made is not built", async () => {
    expect(await refusal(change("geometries.json", "public/note.txt"))).toContain(
      "public/note.txt: this file was changed while the site was built. Start again.",
    );
  });
});

describe("two builds at once", () => {
  test("are one: the second says who is at work, and builds nothing", async () => {
    const lock = join(caches, "build.lock");
    expect(takeLock(lock)).toBeUndefined();
    const said = await refusal({});
    writeFileSync(lock, "");
    expect(said).toBe(
      `Another build is at work (process ${process.pid}): wait until it is done. Nothing was built.\n`,
    );
  });

  test("are one also where two engines write one site", async () => {
    const lock = lockOf(first.site);
    expect(takeLock(lock)).toBeUndefined();
    expect(await refusal({})).toContain("Another build is at work");
    writeFileSync(lock, "");
  });

  test("are none where the other is gone: its locks are taken over", async () => {
    const gone = spawn(process.execPath, ["--version"]);
    await new Promise((resolve) => gone.on("exit", resolve));
    const { pid } = gone;
    for (const lock of [join(caches, "build.lock"), lockOf(first.site)]) {
      expect(takeLock(lock)).toBeUndefined();
      const holder = JSON.parse(readFileSync(lock, "utf8")) as object;
      writeFileSync(lock, JSON.stringify({ ...holder, pid }));
    }
    const built = await engine.build({ atlas: TINY, out: "site" });
    expect(built.said).toContain("The site is in");
    expect(existsSync(lockOf(first.site))).toBe(false);
  });
});

test("caches that are damaged are made anew, and the site is the same", async () => {
  const kept = filesBelow(caches).filter((file) => /^(figures|pictures|social)\//.test(file));
  expect(kept.length).toBeGreaterThan(100);
  for (const [i, file] of kept.entries()) {
    const bytes = readFileSync(join(caches, file));
    if (i % 3 === 0) writeFileSync(join(caches, file), "");
    if (i % 3 === 1) writeFileSync(join(caches, file), bytes.subarray(0, bytes.length / 2));
    if (i % 3 === 2) appendFileSync(join(caches, file), " ");
  }
  const again = await engine.build({ atlas: TINY, out: "site" });
  expect(again.isBuilt).toBe(true);
  expect(again.said).not.toContain("Draw maps and charts: 0 drawn anew");
  expect(manifest(again.site)).toBe(manifest(first.site));
});

describe("the site is the same to the last byte", () => {
  test.each([
    ["in 1970, on a machine that speaks Turkish", "1970-01-01T00:00:05Z", "tr_TR.UTF-8"],
    ["in 2100, on a machine that speaks Arabic", "2100-02-28T23:59:59Z", "ar_EG.UTF-8"],
  ])("%s", async (_, CLOCK, LC_ALL) => {
    const environment = { CLOCK, LC_ALL, LANG: LC_ALL, LANGUAGE: LC_ALL };
    const built = await engine.build({
      ...{ atlas: TINY, out: "site", fault: "clock.mjs", environment },
    });
    expect(built.said).toContain("The site is in");
    expect(manifest(built.site)).toBe(manifest(first.site));
  });

  test("from files with Windows line ends, in folders with spaces and Greek letters", async () => {
    const atlas = join(engine.folder, "Κοινωνικός άτλας (2)", "η κοιλάδα");
    cpSync(TINY, atlas, { recursive: true });
    for (const file of filesBelow(atlas).filter((name) => /\.(csv|md|ya?ml)$/.test(name))) {
      const text = readFileSync(join(atlas, file), "utf8");
      writeFileSync(join(atlas, file), text.replace(/\r?\n/g, "\r\n"));
    }
    const built = await engine.build({ atlas, out: "Ο τόπος & co" });
    expect(built.said).toContain("The site is in");
    expect(manifest(built.site)).toBe(manifest(first.site));
  });
});

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { siteChecksums } from "../../scripts/site-checksums.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy } from "./engine.ts";

// Whole builds, on machines that may have much else to do.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const engine = engineCopy();
const at = (name: string) => join(engine.folder, name);
const atlas = at("atlas");
const SHARES = ["share-1", "share-2", "share-3"];

const merge = (shares: readonly string[], store = "store") =>
  engine.build({
    ...{ atlas, out: "merged", script: "scripts/merge.ts" },
    args: ["--store", at(store), ...shares.map(at)],
  });
const layOut = (out: string, shard: string, environment = {}) =>
  engine.build({ atlas, out, environment, args: ["--store", at("store"), "--shard", shard] });

beforeAll(async () => {
  cpSync(TINY, atlas, { recursive: true });
  await engine.build({ atlas, out: "unused", args: ["--store", at("store")] });
  for (const [i, share] of SHARES.entries()) {
    const { isBuilt, said } = await layOut(share, `${i + 1}/${SHARES.length}`);
    expect(isBuilt, said).toBe(true);
  }
});
afterAll(() => {
  engine.remove();
});

test("a site whose pages were laid out in three shares has the bytes of one that was built at once", async () => {
  const whole = await engine.build({ atlas, out: "whole" });
  const { isBuilt, said } = await merge(SHARES);
  expect(said).toContain("pages of 3 shares");
  expect(isBuilt).toBe(true);
  expect(siteChecksums(at("merged"))).toEqual(siteChecksums(whole.site));
  expect(existsSync(join(at("merged"), ".chora-shard"))).toBe(false);
});

describe("what is not the whole is not merged", () => {
  test("a share is missing, or there twice", async () => {
    const { isBuilt, said } = await merge(["share-3", "share-1"]);
    expect(isBuilt).toBe(false);
    expect(said).toContain("error    missing of 3 shares: 2");
    expect((await merge(["share-1", "share-1", "share-2"])).said).toContain(
      `error    ${at("share-1")}: is share 1, as ${at("share-1")} is`,
    );
  });

  test("a folder is no share, or one of another number of them", async () => {
    await layOut("half", "1/2");
    const { said } = await merge(["share-1", "atlas", "half"]);
    expect(said).toContain(`error    ${at("atlas")}: holds no share of a site`);
    expect(said).toContain(`error    ${at("half")}: is one of 2 shares, another one of 3`);
  });

  test("a page of a share was changed so that two shares differ", async () => {
    cpSync(at("share-2"), at("changed"), { recursive: true });
    writeFileSync(join(at("changed"), "404.html"), "changed");
    expect((await merge(["share-1", "changed", "share-3"])).said).toContain(
      `error    ${join(at("changed"), "404.html")}: another share has this file with other content`,
    );
  });

  test("the store is none", async () => {
    expect((await merge(SHARES, "atlas")).said).toContain(
      `${atlas} is no store, or its build has not ended: npm run build -- --store ${atlas}`,
    );
    const { said } = await engine.build({ atlas, out: "unused", args: ["--store", atlas] });
    expect(said).toContain(
      `${atlas} holds files and is no whole store; name an empty folder, or a new one`,
    );
  });

  test("the store lost something on its way from another machine", async () => {
    cpSync(at("store"), at("lost"), { recursive: true });
    writeFileSync(at("lost/figures.he.jsonl"), "");
    expect((await merge(SHARES, "lost")).said).toContain(
      `${at("lost")} is not as it was made: copy it again, or make it anew.`,
    );
  });

  test("a public file came to the atlas after its pages were laid out", async () => {
    mkdirSync(join(atlas, "public"));
    writeFileSync(join(atlas, "public/flag.png"), "");
    expect((await merge(SHARES)).said).toContain(
      `error    ${at("share-1")}: has other files of public/ than the atlas`,
    );
    rmSync(join(atlas, "public"), { recursive: true });
  });

  test("the store was made by another version of the engine", async () => {
    const seal = at("store/store.json");
    const text = readFileSync(seal, "utf8");
    writeFileSync(seal, text.replace(/"engine":"\w+"/, '"engine":"another"'));
    expect((await layOut("other", "1/3")).said).toContain(
      "was made by another version of Chora or of Node: make it anew with this one.",
    );
    writeFileSync(seal, text);
  });

  test("the atlas was changed since the store was made", async () => {
    const file = join(atlas, "content/newsletters/2021-q4.md");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, `${text}\nOne more sentence.\n`);
    rmSync(at("merged"), { recursive: true, force: true });
    const { isBuilt, said } = await merge(SHARES);
    expect(isBuilt).toBe(false);
    expect(said).toContain("was made before the atlas was changed: make it anew.");
    expect(existsSync(at("merged"))).toBe(false);
    writeFileSync(file, text);
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Terminal } from "../../../scripts/terminal.ts";
import { DEPLOY_RECORD } from "../../../scripts/deploy/deploy-record.ts";
import { deploySite } from "../../../scripts/deploy/deploy-site.ts";
import { writeChecksums } from "../../../scripts/site-checksums.ts";

let here = "";
let said: string[] = [];

const terminal: Terminal = {
  step: () => ({ count: () => {}, done: () => {} }),
  line: () => {},
  fail: (text) => said.push(text),
};

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "chora-target-"));
  said = [];
  mkdirSync(join(here, "site/en"), { recursive: true });
  writeFileSync(join(here, "site/en/index.html"), "<p>New</p>");
  writeChecksums(join(here, "site"), { id: "valley", edition: "1", asOf: "2021-12-31" });
  mkdirSync(join(here, "www"));
  mkdirSync(join(here, "elsewhere"));
  writeFileSync(join(here, "elsewhere/index.html"), "<p>Of another</p>");
  writeFileSync(join(here, "victim.txt"), "kept");
});
afterEach(() => {
  rmSync(here, { recursive: true, force: true });
});

function deploy(): boolean {
  const settings = {
    root: join(here, "engine"),
    atlasFolder: join(here, "atlas"),
    outFolder: join(here, "site"),
    workFolder: join(here, "work"),
    overrides: {},
  };
  return deploySite({ settings, terminal, target: join(here, "www") });
}

function record(files: readonly string[]): void {
  writeFileSync(join(here, "www", DEPLOY_RECORD), JSON.stringify({ site: [], files }));
}

describe("a target that somebody else has written into", () => {
  test.each(["../victim.txt", "en/../../victim.txt", "", "en//a", "./a", "..\\victim.txt", "C:/a"])(
    "is refused where its record names %j",
    (file) => {
      record(["old.txt", file]);
      expect(deploy()).toBe(false);
      expect(said.join()).toContain("is not as a deployment writes it");
      expect(existsSync(join(here, "www/en"))).toBe(false);
      expect(readFileSync(join(here, "victim.txt"), "utf8")).toBe("kept");
    },
  );

  test("is refused where its record names a file by its place on the machine", () => {
    record([join(here, "victim.txt")]);
    expect(deploy()).toBe(false);
    expect(existsSync(join(here, "victim.txt"))).toBe(true);
  });

  test("is refused where its record cannot be read", () => {
    writeFileSync(join(here, "www", DEPLOY_RECORD), '{"site":');
    expect(deploy()).toBe(false);
    expect(said.join()).toContain("Nothing was deployed.");
  });

  test.each(["en", DEPLOY_RECORD, "checksums.txt"])(
    "is refused where %s is a link to another place",
    (name) => {
      record([]);
      rmSync(join(here, "www", name), { force: true });
      symlinkSync(join(here, "elsewhere"), join(here, "www", name));
      expect(deploy()).toBe(false);
      expect(said.join()).toContain(`${join(here, "www", name)} is a symbolic link`);
      expect(readFileSync(join(here, "elsewhere/index.html"), "utf8")).toContain("Of another");
    },
  );

  test("is refused where what would be taken away lies behind a link", () => {
    record(["old/index.html"]);
    symlinkSync(join(here, "elsewhere"), join(here, "www/old"));
    expect(deploy()).toBe(false);
    expect(existsSync(join(here, "elsewhere/index.html"))).toBe(true);
  });
});

test("A target keeps links that no deployment touches, and loses the old files of its record", () => {
  record(["old/a.txt"]);
  mkdirSync(join(here, "www/old"));
  writeFileSync(join(here, "www/old/a.txt"), "old");
  symlinkSync(join(here, "elsewhere"), join(here, "www/theirs"));
  expect(deploy()).toBe(true);
  expect(existsSync(join(here, "www/old"))).toBe(false);
  expect(readFileSync(join(here, "www/en/index.html"), "utf8")).toContain("New");
  expect(existsSync(join(here, "www/theirs/index.html"))).toBe(true);
});

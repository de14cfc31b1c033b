import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Settings } from "../../scripts/settings.ts";
import { publicProblems } from "../../scripts/public-problems.ts";
import { outFolderProblem, recoverSite, SITE_MARK, swapIn } from "../../scripts/site-folder.ts";
import { formatProblem } from "../../src/model/problem.ts";

let here = "";

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "chora-folder-"));
});

afterEach(() => {
  rmSync(here, { recursive: true, force: true });
});

function folderWith(name: string, ...files: readonly string[]): string {
  const folder = join(here, name);
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, file), name);
  return folder;
}

function choosing(outFolder: string): Settings {
  const atlasFolder = join(here, "ours", "atlas");
  const root = join(here, "engine");
  return { root, atlasFolder, outFolder, workFolder: join(here, "work"), overrides: {} };
}

describe("the folder of a site", () => {
  test("may be new, empty, or one that a build has made", () => {
    const made = folderWith("made", SITE_MARK, "index.html");
    for (const folder of [join(here, "new"), folderWith("empty"), made]) {
      expect(outFolderProblem(choosing(folder))).toBeUndefined();
    }
  });

  test("is never one that holds files of somebody else", () => {
    const papers = folderWith("papers", "letter.odt");
    expect(outFolderProblem(choosing(papers))).toBe(
      `OUT: ${papers} holds files that no build has made; name an empty folder, or a new one`,
    );
  });

  test("is never the atlas, the engine, or a folder around them", () => {
    for (const folder of [join(here, "ours", "atlas"), join(here, "ours"), here]) {
      expect(outFolderProblem(choosing(folder))).toContain("holds the atlas");
    }
    expect(outFolderProblem(choosing(join(here, "engine")))).toContain("holds the engine");
  });

  test("is replaced as a whole, and nothing of the old site is left beside it", () => {
    const site = folderWith("site", "old.html");
    swapIn(folderWith("fresh", "new.html"), site);
    expect(existsSync(join(site, "old.html"))).toBe(false);
    expect(readFileSync(join(site, "new.html"), "utf8")).toBe("fresh");
    expect(existsSync(`${site}.chora-old`)).toBe(false);
  });

  test("comes back where a build was stopped between the two halves of the swap", () => {
    folderWith("site.chora-old", "index.html");
    recoverSite(join(here, "site"));
    expect(existsSync(join(here, "site", "index.html"))).toBe(true);
  });
});

describe("the public files of an atlas", () => {
  // Friulian is a language that only an atlas brings.
  const problemsOf = () =>
    publicProblems(choosing(join(here, "out")), ["it", "fur"]).map(formatProblem);

  test("may be pictures and documents", () => {
    const folder = join("ours", "atlas", "public");
    writeFileSync(
      join(folderWith(folder, "plan.pdf"), "logo.svg"),
      "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>",
    );
    expect(problemsOf()).toEqual([]);
  });

  test.each(["robots.txt", "favicon.svg", "calendar.it.ics", "sitemap-2.xml", ".nojekyll"])(
    "may not be called %s, as a file of the site is",
    (name) => {
      folderWith(join("ours", "atlas", "public"), name);
      expect(problemsOf().join()).toContain(`the address /${name} is taken`);
    },
  );

  test.each(["cite", "embed", "mail", "social", "Downloads", "el", "fur"])(
    "may not stand in a folder %s, where the site has its own",
    (name) => {
      folderWith(join("ours", "atlas", "public", name), "en.png");
      expect(problemsOf().join()).toContain(`the address /${name} is taken`);
    },
  );

  test("may neither hide a page nor run code", () => {
    const folder = folderWith(join("ours", "atlas", "public"), "index.html", "a.js");
    writeFileSync(
      join(folder, "logo.svg"),
      "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    );
    expect(problemsOf()).toEqual([
      expect.stringContaining('public/a.js: a file of the kind ".js"'),
      "public/index.html: the address /index.html is taken; a name that nothing of the site has.",
      `public/logo.svg: an SVG that does more than show: onload="alert(1)"; a drawing without scripts, handlers, links and anything from elsewhere.`,
    ]);
  });
});

import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Terminal } from "../../scripts/terminal.ts";
import { newEdition } from "../../scripts/new/edition.ts";
import { settings } from "../../scripts/settings.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build } from "./engine.ts";

const engine = engineCopy();
const atlas = join(engine.folder, "valley");
let before: Build;
let after: Build;

const SILENT: Terminal = {
  step: () => ({ count: () => {}, done: () => {} }),
  line: () => {},
  fail: (text) => {
    throw new Error(text);
  },
};

const UNPINNED = `---
title: What is new
date: 2022-03-15
number: 2
---

::changes{since=2021-12}

::map{indicator=child-share level=village}
`;

function exchange(path: string, from: string, to: string): void {
  const file = join(atlas, path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`missing text: ${from}`);
  writeFileSync(file, text.replaceAll(from, to));
}

/** Other values, another name and address of a place, another border, another definition. */
function workOn(): void {
  exchange("atlas.yaml", "edition: 2021-12", "edition: 2022-03");
  exchange("atlas.yaml", "asOf: 2021-12-31", "asOf: 2022-03-31");
  exchange("data/observations/children.csv", "A01,children,2021,300", "A01,children,2021,350");
  exchange(
    "data/observations/population.csv",
    "A02,population,2021,800",
    "A02,population,2021,790",
  );
  exchange("data/areas.csv", "Almond", "Amande");
  exchange("data/indicators.csv", "People under 15.", "People under 16.");
  exchange("data/boundaries/villages.geojson", "35.1,", "35.12,");
}

beforeAll(async () => {
  cpSync(TINY, atlas, { recursive: true });
  appendFileSync(join(atlas, "content/plans/2021-2023/plan.yaml"), "edition: 2021-12\n");
  newEdition({ settings: settings({ ATLAS: atlas }), terminal: SILENT, args: ["2021-12"] });
  writeFileSync(join(atlas, "content/newsletters/2022-q1.md"), UNPINNED);
  before = await engine.build({ atlas, out: "before" });
  workOn();
  after = await engine.build({ atlas, out: "after" });
});
afterAll(() => {
  engine.remove();
});

/** What stands between the navigation and the foot of a page. */
function mainOf({ site }: Build, page: string): string {
  const html = readFileSync(join(site, page, "index.html"), "utf8");
  return html.slice(html.indexOf("<main"), html.indexOf("</main>"));
}

test("both sites are built", () => {
  expect([before.said, after.said].filter((said) => said.includes("error"))).toEqual([]);
  expect([before.isBuilt, after.isBuilt]).toEqual([true, true]);
});

describe("a page that is pinned to an edition", () => {
  for (const language of ["en", "he"]) {
    for (const page of [
      "newsletters/2021-q4",
      "plans/2021-2023",
      "plans/2021-2023/a",
      "plans/2021-2023/objectives/G1",
      "maps/edition-2021-12--map-child-share-village-2021",
    ]) {
      test(`stays byte for byte what it was: ${language}/${page}`, () => {
        const kept = mainOf(before, `${language}/${page}`);
        expect(kept.length).toBeGreaterThan(1000);
        expect(mainOf(after, `${language}/${page}`)).toBe(kept);
      });
    }
  }

  test("has figures whose files stay what they were", () => {
    const files = ["svg", "csv"].map(
      (form) => `downloads/figures/en/edition-2021-12--map-child-share-village-2021.${form}`,
    );
    const read = ({ site }: Build) => files.map((file) => readFileSync(join(site, file), "utf8"));
    expect(read(after)).toEqual(read(before));
    expect(read(after).join("")).toContain("Almond");
  });

  test("names its edition, and the navigation around it is that of today", () => {
    const html = readFileSync(join(after.site, "en/newsletters/2021-q4/index.html"), "utf8");
    expect(mainOf(after, "en/newsletters/2021-q4")).toContain("Numbers of edition 2021-12.");
    expect(html.slice(html.indexOf("</main>"))).toContain("Edition 2022-03.");
  });

  test("is quoted with its numbers by the feed", () => {
    const feed = readFileSync(join(after.site, "feeds/en.json"), "utf8");
    const { items } = JSON.parse(feed) as { items: { url: string; content_html: string }[] };
    const pinned = items.find(({ url }) => url.includes("2021-q4"));
    expect(pinned?.content_html).toContain("Almond");
    expect(pinned?.content_html).not.toContain("Amande");
  });
});

describe("an edition in a site", () => {
  test("leaves what is not pinned to change", () => {
    const page = "en/newsletters/2022-q1";
    expect(mainOf(before, page)).toContain("Nothing changed since edition 2021-12.");
    expect(mainOf(after, page)).toContain("Amande");
    expect(mainOf(after, page)).toContain("defined otherwise, not compared");
  });

  test("keeps the old address of a place alive", () => {
    const old = readFileSync(join(after.site, "en/areas/village/almond/index.html"), "utf8");
    expect(old).toContain('content="0; url=/en/areas/village/amande/"');
    expect(existsSync(join(before.site, "en/areas/village/amande/index.html"))).toBe(false);
  });

  test("has a page with what changed since, and an archive", () => {
    expect(mainOf(after, "en/editions")).toContain("Working edition 2022-03");
    expect(mainOf(after, "en/editions/2021-12")).toContain("/en/newsletters/2021-q4/");
    expect(existsSync(join(after.site, "downloads/editions/2021-12.zip"))).toBe(true);
  });

  test("tells of places, too, what became of them", () => {
    expect(mainOf(after, "en/editions")).toContain("renamed");
    expect(mainOf(after, "en/editions")).toContain("boundary changed");
  });

  test("is linked from the page of data, with the checksums that seal it", () => {
    const page = mainOf(after, "en/data");
    const checksums = "downloads/editions/2021-12.sha256.txt";
    for (const path of ["en/editions/2021-12/", "downloads/editions/2021-12.zip", checksums]) {
      expect(page).toContain(`href="/${path}"`);
    }
    const sealed = readFileSync(join(atlas, "data/editions/2021-12/checksums.txt"), "utf8");
    expect(readFileSync(join(after.site, checksums), "utf8")).toBe(sealed);
  });

  test("says on a profile what changed there, and nothing where nothing did", () => {
    const changesAt = (page: string, build = after) =>
      mainOf(build, page).split('id="p-changes"')[1]?.split("</section>")[0] ?? "";
    expect(changesAt("en/areas/village/carob")).toContain("revised");
    expect(changesAt("en/areas/village/fig")).toContain("boundary changed");
    expect(changesAt("en/areas/village/fig")).not.toContain("revised");
    expect(changesAt("en/areas/village/fig", before)).toBe("");
  });
});

import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { siteChecksums } from "../../scripts/site-checksums.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy } from "./engine.ts";

// Whole builds, on machines that may have much else to do.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const engine = engineCopy();
const atlas = join(engine.folder, "atlas");
const site = join(engine.folder, "site");
const inAtlas = (name: string) => join(atlas, name);

beforeAll(async () => {
  cpSync(TINY, atlas, { recursive: true });
  // What leads on from an old address of a place looks like its page, and is made by no page.
  appendFileSync(inAtlas("data/redirects.csv"), "/en/areas/village/old/,/en/\n");
  await engine.build({ atlas, out: "site" });
});
afterAll(() => {
  engine.remove();
});

/** Builds over the last site, and beside it from nothing; gives how many pages were taken over. */
async function rebuilt(): Promise<number> {
  return (await rebuiltSite()).pages;
}

/** Tells of downloads and of pictures too. */
async function rebuiltSite() {
  const { isBuilt, said } = await engine.build({ atlas, out: "site" });
  expect(isBuilt, said).toBe(true);
  const anew = await engine.build({ atlas, out: "anew" });
  expect(anew.said).toContain(" pages, 0 as they were");
  expect(anew.said).toContain(" files, 0 as they were");
  expect(siteChecksums(site)).toEqual(siteChecksums(anew.site));
  rmSync(anew.site, { recursive: true });
  const kept = (what: string) => Number(new RegExp(`${what}, (\\d+) as they were`).exec(said)?.[1]);
  return { pages: kept("pages"), files: kept("files") };
}

function change(name: string, from: string, to: string): void {
  const text = readFileSync(inAtlas(name), "utf8");
  expect(text).toContain(from);
  writeFileSync(inAtlas(name), text.replace(from, to));
}

test("another sentence in an issue leaves the pages of places, numbers and services as they are", async () => {
  appendFileSync(inAtlas("content/newsletters/2021-q4.md"), "\nOne more sentence.\n");
  expect(await rebuilt()).toBeGreaterThan(80);
});

test("a figure that only an issue shows comes and goes with it", async () => {
  const name = inAtlas("content/newsletters/2021-q4.md");
  const before = readFileSync(name, "utf8");
  appendFileSync(name, "\n::chart{kind=ranking indicator=child-share level=village period=2021}\n");
  expect(await rebuilt()).toBe(0);
  // The ranking is the same, but its page says of which places it is.
  change("content/newsletters/2021-q4.md", "kind=ranking", 'kind=ranking areas="A01"');
  expect(await rebuilt()).toBe(0);
  writeFileSync(name, before);
  expect(await rebuilt()).toBe(0);
});

test("another title of an issue changes the profiles that name it", async () => {
  const before = await rebuilt();
  change("content/newsletters/2021-q4.md", "title: ", "title: Anew, ");
  const kept = await rebuilt();
  expect(kept).toBeGreaterThan(80);
  expect(kept).toBeLessThan(before);
});

/** Frames of objectives do not note what they were made from: two in two languages. */
const UNNOTED = 4;

test("a sentence on a page about the site, a word or an event leaves them as they are, a title none", async () => {
  const before = await rebuiltSite();
  appendFileSync(inAtlas("content/pages/about.md"), "\nOne more sentence.\n");
  change("content/glossary.yaml", "en: provisional", "en: preliminary");
  writeFileSync(inAtlas("content/events.yaml"), "- { date: 2022-01-31, title: { en: Fair } }\n");
  const after = { ...before, pages: before.pages - UNNOTED };
  expect(await rebuiltSite()).toEqual(after);
  change("content/pages/about.md", "title: About", "title: All about");
  // The title is that of one language; frames have no foot.
  const { pages: framed, files } = await rebuiltSite();
  expect(framed).toBeGreaterThan(10);
  expect(framed).toBeLessThan(before.pages - 30);
  expect(files).toBe(before.files);
});

test("a correction and a note change the pages that they are about, and those alone", async () => {
  const before = await rebuilt();
  const correction = "- { date: 2021-12-22, text: { en: A slip. }, areas: [A02] }\n";
  appendFileSync(inAtlas("content/corrections.yaml"), correction);
  change("content/areas/A01.md", "\n---\n", "\n---\n\nOne more sentence.\n");
  // Two places in two languages.
  expect(await rebuilt()).toBe(before - UNNOTED - 4);
  change("content/corrections.yaml", "areas: [A02] }", "indicators: [population] }");
  const kept = await rebuilt();
  expect(kept).toBeGreaterThan(20);
  expect(kept).toBeLessThan(before - UNNOTED - 4);
  change("content/areas/A01.md", "One more sentence.", "Another sentence.");
  change(
    "data/observations/population.csv",
    "A01,population,2020,1180",
    "A01,population,2020,1182",
  );
  expect(await rebuilt()).toBeGreaterThan(15);
});

test("the first paper opens a section, which all pages name", async () => {
  cpSync(inAtlas("content/research"), inAtlas("../research"), { recursive: true });
  rmSync(inAtlas("content/research"), { recursive: true });
  expect(await rebuilt()).toBe(0);
  cpSync(inAtlas("../research"), inAtlas("content/research"), { recursive: true });
  expect(await rebuilt()).toBe(0);
});

test("another number changes the pages that were made from it, and those alone", async () => {
  const before = await rebuiltSite();
  change("data/observations/population.csv", "A02,population,2020,810", "A02,population,2020,811");
  const kept = await rebuiltSite();
  expect(kept.pages).toBeGreaterThan(20);
  expect(kept.pages).toBeLessThan(before.pages);
  // The workbooks of other indicators, the profiles of other places, figures that do not show it.
  expect(kept.files).toBeGreaterThan(20);
  expect(kept.files).toBeLessThan(before.files);
});

test("a number that comes to be withheld is taken out of every page", async () => {
  const name = "data/observations/children.csv";
  const text = readFileSync(inAtlas(name), "utf8");
  const statuses = () =>
    readFileSync(join(site, "downloads/indicators/children.csv"), "utf8").split("suppressed")
      .length;
  const before = statuses();
  change(name, "A01,children,2021,300", "A01,children,2021,3");
  expect(await rebuilt()).toBeGreaterThan(10);
  expect(statuses()).toBeGreaterThan(before);
  writeFileSync(inAtlas(name), text);
  expect(await rebuilt()).toBeGreaterThan(10);
  expect(statuses()).toBe(before);
});

test("a page that was changed since it was built is laid out anew", async () => {
  const before = await rebuilt();
  appendFileSync(join(site, "en/areas/village/almond/index.html"), "changed by hand");
  expect(await rebuilt()).toBe(before - 1);
});

test("what was built in between for reading without a server is nothing to go on from", async () => {
  await engine.build({ atlas, out: "site", args: ["--offline"] });
  expect(await rebuilt()).toBe(0);
});

test("a build that failed in between leaves nothing that the next one goes on from", async () => {
  const about = "content/pages/about.md";
  const text = readFileSync(inAtlas(about), "utf8");
  change("data/observations/population.csv", "A04,population,2020,60,", "A04,population,2020,61,");
  appendFileSync(inAtlas(about), "\n[Nowhere](/en/nowhere/)\n");
  expect((await engine.build({ atlas, out: "site" })).isBuilt).toBe(false);
  writeFileSync(inAtlas(about), text);
  expect(await rebuilt()).toBeGreaterThan(20);
});

test("beside a stored edition a number changes the pages that show it, or that it has changed", async () => {
  const frozen = { script: "scripts/new.ts", args: ["edition", "2021-12"] };
  await engine.build({ atlas, out: "site", ...frozen });
  appendFileSync(inAtlas("content/plans/2021-2023/plan.yaml"), "edition: 2021-12\n");
  change("atlas.yaml", "edition: 2021-12", "edition: 2022-03");
  expect(await rebuilt()).toBe(0);
  change("data/observations/population.csv", "A03,population,2020,390", "A03,population,2020,395");
  expect(await rebuilt()).toBeGreaterThan(20);
  const profile = readFileSync(join(site, "en/areas/village/fig/index.html"), "utf8");
  expect(profile.split('id="p-changes"')[1]).toContain("395");
});

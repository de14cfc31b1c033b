import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import type { PublishedFile } from "../../src/publish/published-file.ts";
import { editionChanges } from "../../src/derive/changes.ts";
import { feedFiles } from "../../src/publish/feed-files.ts";
import { tinyPages } from "../views/tiny-pages.ts";
import { atomFaults, jsonFeedFaults } from "./feed-rules.ts";

let files: ReadonlyMap<string, readonly PublishedFile[]>;

beforeAll(() => {
  files = new Map(["en", "he"].map((language) => [language, feedFiles(tinyPages(language))]));
});

function documentOf(path: string, language = "en"): Document {
  const file = files.get(language)?.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`missing feed: ${path}`);
  return new JSDOM(String(file.content), { contentType: "application/xml" }).window.document;
}

function titlesOf(path: string): readonly string[] {
  const titles = documentOf(path).querySelectorAll("entry > title");
  return [...titles].map(({ textContent }) => textContent);
}

describe.each(["en", "he"])("every feed in %s", (language) => {
  test("keeps the rules of Atom or of JSON Feed", () => {
    const own = files.get(language) ?? [];
    expect(own).toHaveLength(8);
    for (const { path, content } of own) {
      const faults = path.endsWith(".json")
        ? jsonFeedFaults(JSON.parse(String(content)) as Record<string, unknown>)
        : atomFaults(documentOf(path, language));
      expect(faults, path).toEqual([]);
    }
  });
});

describe("the rules", () => {
  test("notice a feed that breaks them", () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>T</title><updated>today</updated>' +
      "<entry><id>urn:a</id></entry><entry><id>urn:a</id></entry></feed>";
    const { document } = new JSDOM(text, { contentType: "application/xml" }).window;
    const faults = atomFaults(document);
    expect(faults).toContain("invalid moment: today");
    expect(faults).toContain("two entries of one identity");
    expect(faults).toContain("a feed whose entries have no author");
    expect(faults).toContain("an identity that is no IRI");
    expect(jsonFeedFaults({ version: "1" })).toContain("no items");
  });
});

describe("the feed of a place", () => {
  test("holds the corrections that concern it, known by day and number", () => {
    const feed = documentOf("/feeds/en/areas/village/fig.xml");
    expect(titlesOf("/feeds/en/areas/village/fig.xml")).toEqual(["Correction of 20 December 2021"]);
    expect(feed.querySelector("entry > id")?.textContent).toBe(
      "tag:atlas.example.org,2021-12-20:en/corrections/1",
    );
    expect(feed.querySelector("feed > title")?.textContent).toBe("Fig – Atlas of the Tiny Valley");
  });

  test("that nothing concerns is empty, and as old as the atlas", () => {
    const feed = documentOf("/feeds/en/areas/village/olive.xml");
    expect(feed.querySelectorAll("entry")).toHaveLength(0);
    expect(feed.querySelector("updated")?.textContent).toBe("2021-12-31T00:00:00Z");
  });
});

describe("the feed of a place whose numbers an edition changed", () => {
  const context = tinyPages("en");
  const change = {
    indicator: "population",
    area: "A04",
    breakdown: "",
    kind: "revised",
    before: { period: "2020", value: 800 },
    after: { period: "2020", value: 801 },
    word: null,
  } as const;
  const { atlas } = context.lookup;
  const changes = { ...editionChanges(atlas, atlas), values: [change] };
  const history = {
    editions: [{ name: "2021-06", asOf: "2021-06-30" }],
    comparisons: [{ since: "2021-06", to: null, changes }],
  };
  const entriesOf = (path: string) => {
    const file = feedFiles({ ...context, history }).find((candidate) => candidate.path === path);
    const { document } = new JSDOM(String(file?.content), { contentType: "application/xml" })
      .window;
    return [...document.querySelectorAll("entry")];
  };

  test("tells the change with its values, under a name that outlives the working edition", () => {
    const [entry, ...others] = entriesOf("/feeds/en/areas/village/olive.xml");
    expect(others).toEqual([]);
    expect(entry?.querySelector("id")?.textContent).toBe(
      "tag:atlas.example.org,2021-06-30:en/changes/2021-06/village/olive",
    );
    expect(entry?.querySelector("title")?.textContent).toBe("What changed since edition 2021-06");
    expect(entry?.querySelector("content")?.textContent).toContain("800 (2020)");
  });

  test("leaves the feeds of other places alone, which hold the issue whose chart names them", () => {
    const entries = entriesOf("/feeds/en/areas/village/carob.xml");
    const titles = entries.map((entry) => entry.querySelector("title")?.textContent);
    expect(titles).toEqual(["More children in Almond"]);
  });
});

describe("the feed of a plan", () => {
  test("holds the issues that point to one of its objectives", () => {
    expect(titlesOf("/feeds/en/plans/2021-2023.xml")).toContain("More children in Almond");
  });
});

import { describe, expect, test } from "vitest";
import type { Shell } from "../../src/views/shell.ts";
import { areaOf } from "../../src/derive/lookup.ts";
import { areaView } from "../../src/views/area-view.ts";
import { homeView } from "../../src/views/home-view.ts";
import { issueView } from "../../src/views/issue-view.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });
const SITE = "https://atlas.example.org/atlas/en/";

function thingsOf({ structured }: Shell): ReadonlyMap<unknown, Readonly<Record<string, unknown>>> {
  const json = /<script[^>]*>(.*?)<\/script>/s.exec(structured?.markup ?? "")?.[1] ?? "{}";
  const { "@graph": graph = [] } = JSON.parse(json) as Record<string, Record<string, unknown>[]>;
  return new Map(graph.map((thing) => [thing["@type"], thing]));
}

describe("a page as search engines read it", () => {
  test("of a place names the place, what it is part of, and the way to it", () => {
    const things = thingsOf(areaView(english, areaOf(english.lookup, "A01")).shell);
    expect(things.get("AdministrativeArea")).toMatchObject({
      name: "Almond",
      identifier: "A01",
      containedInPlace: { name: "Tiny Valley" },
    });
    expect(things.get("BreadcrumbList")).toMatchObject({
      itemListElement: [
        { position: 1, item: `${SITE}areas/` },
        { position: 2, name: "Tiny Valley" },
        { position: 3, name: "Almond", item: `${SITE}areas/village/almond/` },
      ],
    });
    expect(things.get("WebPage")).toMatchObject({ isPartOf: { "@id": `${SITE}#site` } });
  });

  test("of the whole names the site and its search", () => {
    expect(thingsOf(homeView(english).shell).get("WebSite")).toMatchObject({
      "@id": `${SITE}#site`,
      potentialAction: { target: { urlTemplate: `${SITE}search/?q={search_term_string}` } },
    });
  });

  test("of an issue is news of its day, with the picture that is sent", () => {
    const [issue] = english.lookup.atlas.issues;
    if (issue === undefined) throw new Error("missing issue: tiny");
    expect(thingsOf(issueView(english, issue).shell).get("NewsArticle")).toMatchObject({
      datePublished: "2021-12-15",
      image: "https://atlas.example.org/atlas/social/en/newsletters/2021-q4.png",
      author: { "@type": "Organization" },
    });
  });
});

describe("what is sent with an address", () => {
  const { social, share } = areaView(english, areaOf(english.lookup, "A01")).shell;

  test("names a picture in its size, and the languages as Open Graph writes them", () => {
    expect(social).toEqual({
      href: "https://atlas.example.org/atlas/social/en/areas/village/almond.png",
      alt: "Almond",
      width: 1200,
      height: 630,
      type: "website",
      locale: "en_GB",
      alternateLocales: ["he_IL"],
    });
  });

  test("goes by mail with the title as subject, and to no company", () => {
    expect(share?.mailHref).toBe(
      `mailto:?subject=Almond&body=${encodeURIComponent(`${SITE}areas/village/almond/`)}`,
    );
    expect(share?.embed).toBeNull();
  });
});

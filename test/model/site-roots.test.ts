import { expect, test } from "vitest";
import { address } from "../../src/markup/address.ts";
import { foldersSentAs, SITE_ROOTS, siteRoot } from "../../src/model/site-roots.ts";

test.each([
  ["/downloads/areas.csv", "downloads"],
  ["calendar.it.ics", "calendar.*.ics"],
  ["/Social/en.png", "social"],
  ["/sitemap-12.xml", "sitemap-*.xml"],
])("%s stands where the site has %s", (path, name) => {
  expect(siteRoot(path)?.name).toBe(name);
});

test.each(["/", "/en/downloads/", "/downloads.html", "/calendar.ics", "/calendar..ics", ""])(
  "%j stands where the site has nothing of its own, or a language",
  (path) => {
    expect(siteRoot(path)).toBeUndefined();
  },
);

test("Every address that the site makes outside its languages is in the table", () => {
  const given = [
    ...[address.embed("en", "x"), address.social("/en/"), address.bibTex("/en/")],
    ...[address.allZip(), address.feed("en"), address.mail("en", "x"), address.calendarFeed("en")],
    address.planPdf("en", "x"),
  ];
  expect(given.filter((path) => siteRoot(path) === undefined)).toEqual([]);
});

test("Every folder is sent with headers of one kind, and no page stands in one", () => {
  const folders = SITE_ROOTS.filter(({ isFolder }) => isFolder).map(({ name }) => name);
  const kinds = (["frame", "file", "other"] as const).flatMap(foldersSentAs);
  expect(kinds.toSorted()).toEqual(folders.toSorted());
});

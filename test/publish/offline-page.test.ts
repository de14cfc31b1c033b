import { describe, expect, test } from "vitest";
import { offlinePage, offlineScript, offlineStyle } from "../../src/publish/offline-page.ts";

const PLACE = {
  file: "en/areas/index.html",
  base: "/atlas/",
  scripts: new Set(["assets/map.js"]),
};
const made = (html: string, place = PLACE) => offlinePage(html, place);

describe("a page that is read from a folder", () => {
  test.each([
    ['<a href="/atlas/en/">', '<a href="../../en/index.html">'],
    ['<a href="/atlas/">', '<a href="../../index.html">'],
    ['<a href="/atlas/en/areas/#list">', '<a href="../../en/areas/index.html#list">'],
    ['<a href="/atlas/en/compare/?areas=a,b">', '<a href="../../en/compare/index.html?areas=a,b">'],
    ['<a href="/atlas/downloads/all.zip" download>', '<a href="../../downloads/all.zip" download>'],
    ['<img src="/atlas/media/a.png" alt="">', '<img src="../../media/a.png" alt="">'],
    ['<meta content="0; url=/atlas/en/">', '<meta content="0; url=../../en/index.html">'],
  ])("leads by its own folder: %s", (given, expected) => {
    expect(made(given)).toBe(expected);
  });

  test("at the top of the folder leads down from there", () => {
    const place = { ...PLACE, file: "index.html", base: "/" };
    expect(made('<a href="/en/">', place)).toBe('<a href="./en/index.html">');
  });

  test.each([
    '<a href="https://example.org/atlas/">',
    '<a href="mailto:a@example.org">',
    '<a href="#main">',
    '<img src="data:image/gif;base64,R0" alt="">',
    '<a href="//example.org/">',
  ])("keeps what leads elsewhere: %s", (html) => {
    expect(made(html, { ...PLACE, base: "/" })).toBe(html);
  });

  test("has plain scripts, and none that asks a server", () => {
    const html =
      '<script type="module" src="/atlas/assets/map.js" integrity="x" crossorigin></script>' +
      '<script type="module" src="/atlas/assets/search.js"></script>';
    expect(made(html)).toBe('<script defer src="../../assets/map.js"></script>');
  });

  test("says what stands in the place of scripts", () => {
    expect(made("<noscript><p>A list.</p></noscript>")).toBe("<p>A list.</p>");
  });

  test("keeps the data for search engines, and loads nothing ahead", () => {
    const data = '<script type="application/ld+json">{"url":"/atlas/"}</script>';
    expect(made(`<link rel="preload" as="font" href="/atlas/a.woff2" crossorigin>${data}`)).toBe(
      data,
    );
  });

  test("is marked, so that styles can leave out what needs a server", () => {
    expect(made('<html lang="en">')).toBe('<html lang="en" class="offline">');
    expect(made('<html class="embed">')).toBe('<html class="offline embed">');
  });
});

test("a style sheet finds its fonts beside it, and patterns in its page", () => {
  const css = "src: url(/atlas/assets/a.woff2); fill: url(#hatch)";
  expect(offlineStyle(css, { file: "assets/site.css", base: "/atlas/" })).toBe(
    "src: url(../assets/a.woff2); fill: url(#hatch)",
  );
});

describe("a script", () => {
  test("keeps its names to itself, as a module does", () => {
    expect(offlineScript("var e=1;")).toBe("(()=>{var e=1;\n})();\n");
  });

  test.each([
    "await fetch(`/a.json`)",
    "import(`./pagefind.js`)",
    'import{a}from"./b.js";a()',
    'import"./b.js";',
    "export{a};",
    "new URL(import.meta.url)",
  ])("that needs a server, or other files, is left out: %s", (code) => {
    expect(offlineScript(code)).toBeUndefined();
  });
});

import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { redirectPage } from "../../src/publish/redirect-page.ts";
import { siteFiles } from "../../src/publish/site-files.ts";
import { sitemap } from "../../src/publish/sitemap.ts";
import { valleyIn } from "./valley.ts";

const { config } = valleyIn("en").lookup.atlas;

function xmlOf(content: string | Uint8Array | undefined): Document {
  return new JSDOM(String(content), { contentType: "application/xml" }).window.document;
}

function locations(document: Document): readonly string[] {
  return [...document.querySelectorAll("loc")].map(({ textContent }) => textContent);
}

describe("the sitemap", () => {
  test("lists every page once, in order, with its whole address", () => {
    const files = sitemap(["/it/", "/en/", "/en/", "/en/a&b/"], config);
    expect(files.map(({ path }) => path)).toEqual(["/sitemap.xml"]);
    expect(locations(xmlOf(files[0]?.content))).toEqual([
      "https://atlas.example.org/valley/en/",
      "https://atlas.example.org/valley/en/a&b/",
      "https://atlas.example.org/valley/it/",
    ]);
  });

  test("is divided where it would hold more addresses than it may", () => {
    const paths = Array.from({ length: 50_001 }, (_, i) => `/en/${String(i).padStart(5, "0")}/`);
    const [index, first, second] = sitemap(paths, config);
    expect(locations(xmlOf(index?.content))).toEqual([
      "https://atlas.example.org/valley/sitemap-1.xml",
      "https://atlas.example.org/valley/sitemap-2.xml",
    ]);
    expect(String(first?.content).match(/<loc>/g)).toHaveLength(50_000);
    expect(locations(xmlOf(second?.content))).toEqual([
      "https://atlas.example.org/valley/en/50000/",
    ]);
  });
});

describe("the files at the root", () => {
  test("let robots in and show them the sitemap", () => {
    const robots = siteFiles(config).find(({ path }) => path === "/robots.txt");
    expect(robots?.content).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://atlas.example.org/valley/sitemap.xml\n",
    );
  });

  test("draw the mark in the accent of the atlas", () => {
    const icon = (accent?: string) =>
      siteFiles({ ...config, theme: { accent } }).find(({ path }) => path === "/favicon.svg");
    const fill = (file: ReturnType<typeof icon>) =>
      xmlOf(file?.content).querySelector("g")?.getAttribute("fill");
    expect(fill(icon("#123456"))).toBe("#123456");
    expect(fill(icon())).toBe("#9b1b3a");
  });
});

describe("an old address", () => {
  test("leads to the new one without a script, under the base of the site", () => {
    const { path, content } = redirectPage({ from: "/old/page", to: "/en/areas/" }, config);
    const { document } = new JSDOM(String(content)).window;
    expect(path).toBe("/old/page/index.html");
    expect(document.querySelector("meta[http-equiv=refresh]")?.getAttribute("content")).toBe(
      "0; url=/valley/en/areas/",
    );
    expect(document.querySelector("a")?.getAttribute("href")).toBe("/valley/en/areas/");
    expect(document.querySelector("script")).toBeNull();
  });

  test("may lead to another site", () => {
    const { content } = redirectPage({ from: "/x/", to: "https://example.com/?a=1&b=2" }, config);
    const { document } = new JSDOM(String(content)).window;
    expect(document.querySelector("a")?.getAttribute("href")).toBe("https://example.com/?a=1&b=2");
  });

  test.each([
    ["/old/", "/old/index.html"],
    ["/old.html", "/old.html"],
    ["/report.pdf", "/report.pdf/index.html"],
    ["/../../secret/", "/secret/index.html"],
    ["/citt%C3%A0/", "/città/index.html"],
    ["/", "/index.html"],
  ])("%s is the file %s", (from, file) => {
    expect(redirectPage({ from, to: "/en/" }, config).path).toBe(file);
  });

  test("that cannot be read as text is refused", () => {
    expect(() => redirectPage({ from: "/caf%E9", to: "/en/" }, config)).toThrow(
      "invalid path: /caf%E9",
    );
  });
});

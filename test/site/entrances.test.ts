import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build } from "./engine.ts";
import { documentsOf } from "./page-parts.ts";

const engine = engineCopy();
let tiny: Build;

beforeAll(async () => {
  tiny = await engine.build({ atlas: TINY, out: "site" });
});
afterAll(() => {
  engine.remove();
});

describe("the site of the tiny atlas", () => {
  test("leads from its root to the default language without a script", () => {
    const root = documentsOf(tiny.site).get("index.html");
    const refresh = root?.querySelector("meta[http-equiv=refresh]");
    expect(refresh?.getAttribute("content")).toBe("0; url=/en/");
    const links = [...(root?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/en/", "/he/"]);
    expect(root?.querySelector("script")).toBeNull();
  });

  test("says in every language that an address leads nowhere", () => {
    const sections = documentsOf(tiny.site).get("404.html")?.querySelectorAll("main section");
    const told = [...(sections ?? [])].map((section) => [
      section.getAttribute("lang"),
      section.getAttribute("dir"),
      section.querySelector("a")?.getAttribute("href"),
    ]);
    expect(told).toEqual([
      ["en", "ltr", "/en/"],
      ["he", "rtl", "/he/"],
    ]);
  });

  test("keeps an old address alive with a page that leads on", () => {
    expect(readFileSync(join(tiny.site, "old-atlas/index.html"), "utf8")).toContain(
      'content="0; url=/en/"',
    );
  });
});

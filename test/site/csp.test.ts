import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AtlasConfig } from "../../src/model/atlas-config.ts";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { hostHeaders, type Headers } from "../../src/publish/host-headers.ts";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, pagesOf, type Build } from "./engine.ts";
import { HOSTS, type Host, type HostServer } from "./host-servers.ts";

const engine = engineCopy();
let tiny: Build;
let config: AtlasConfig;
let browser: Browser | undefined;

beforeAll(async () => {
  tiny = await engine.build({ atlas: TINY, out: "site" });
  if (!tiny.isBuilt) throw new Error(tiny.said);
  const { atlas } = readAtlas(settings({ ATLAS: TINY }));
  if (atlas === undefined) throw new Error("missing atlas: tiny");
  config = atlas.config;
  if (findBrowser() !== undefined) browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  engine.remove();
});

/** Pages that only lead on to another. */
function leadingPages(): readonly string[] {
  return pagesOf(tiny.site).filter((page) => {
    const file = join(tiny.site, page.replace(/(?:^|\/)$/, "$&index.html"));
    return readFileSync(file, "utf8").includes('http-equiv="refresh"');
  });
}

/** One page of each kind and language: those whose addresses differ in names only are of one kind. */
function kindsOfPages(): readonly string[] {
  const kinds = new Map<string, string>();
  const leading = leadingPages();
  for (const page of pagesOf(tiny.site).filter((own) => !leading.includes(own))) {
    const [first = "", section = "", second = "", ...deeper] = page.split("/");
    const kind =
      section === "maps" || first === "embed" ? second.replace(/-.*/, "") : String(deeper);
    const key = `${first}/${section}/${/^[a-z-]+$/.test(second) ? kind : deeper.length}`;
    if (!kinds.has(key)) kinds.set(key, page);
  }
  return [...kinds.values()];
}

/** Opens pages in turn and lists what the console said, what was missing, and what was asked elsewhere. */
async function complaints(
  server: HostServer,
  look: (page: Page, open: (path: string) => Promise<void>) => Promise<void>,
): Promise<readonly string[]> {
  if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
  const context = await browser.newContext();
  const said: string[] = [];
  try {
    const page = await context.newPage();
    let path = "";
    const tell = (text: string) => said.push(`/${path}: ${text}`);
    page.on("console", (message) => tell(`${message.type()} ${message.text()}`));
    page.on("pageerror", (error) => tell(error.message));
    page.on("dialog", (dialog) => {
      tell(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== server.url && protocol.startsWith("http")) tell(`asks ${request.url()}`);
    });
    await look(page, async (next) => {
      path = next;
      await page.goto(`${server.url}/${next}`, { waitUntil: "load" });
    });
    return said;
  } finally {
    await context.close();
  }
}

/** A page of another site with a frame for each address. */
async function framingSite(addresses: readonly string[]): Promise<HostServer> {
  const frames = addresses.map((address) => `<iframe src="${address}"></iframe>`).join("");
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html>${frames}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

describe.each(HOSTS)("a site behind $name", ({ isHere, isThorough, name, start }: Host) => {
  let server: HostServer | undefined;

  beforeAll(async () => {
    if (isHere) server = await start(tiny.site, config);
  });
  beforeEach(({ skip }) => {
    if (!isHere) skip(`${name} is not installed`);
  });
  afterAll(() => server?.close());

  const running = (): HostServer => {
    if (server === undefined) throw new Error(`missing server: ${name}`);
    return server;
  };

  test("sends with each address the headers of its kind, and nosniff with all", async () => {
    const { all, pages, frames, files } = hostHeaders(config);
    const [framed = ""] = pagesOf(tiny.site).filter((page) => page.startsWith("embed/en/"));
    const expected: readonly (readonly [string, Headers])[] = [
      ["", pages],
      ["en/", pages],
      ["he/areas/village/almond/", pages],
      ["en/nowhere/", pages],
      [framed, frames],
      ["downloads/areas.csv", files],
      ["feeds/en.xml", files],
      ["mail/2021-q4.en.html", files],
    ];
    for (const [path, own] of expected) {
      const answer = await fetch(`${running().url}/${path}`);
      const told = Object.entries({ ...all, ...own }).map(([header, value]) => {
        expect([path, header, answer.headers.get(header)]).toEqual([path, header, value]);
        return header.toLowerCase();
      });
      const framing = answer.headers.get("x-frame-options");
      expect([path, framing]).toEqual([path, told.includes("x-frame-options") ? framing : null]);
    }
    for (const path of ["pagefind/en/pagefind.js", "favicon.svg", "sitemap.xml", "robots.txt"]) {
      const answer = await fetch(`${running().url}/${path}`);
      expect([path, answer.headers.get("x-content-type-options")]).toEqual([path, "nosniff"]);
    }
  });

  describe("in a browser", () => {
    beforeEach(skipWithoutBrowser);

    test.runIf(isThorough)(
      "opens every kind of page, and the console is silent and nothing is asked elsewhere",
      async () => {
        const kinds = kindsOfPages();
        expect(kinds.length).toBeGreaterThan(40);
        const said = await complaints(running(), async (_, open) => {
          for (const path of kinds) await open(path);
        });
        expect(said).toEqual([]);
      },
      240_000,
    );

    test("is led on from old addresses without a word", async () => {
      const leading = leadingPages();
      expect(leading).toEqual(expect.arrayContaining(["", "old-atlas/"]));
      const said = await complaints(running(), async (page) => {
        for (const path of leading) {
          await page.goto(`${running().url}/${path}`, { waitUntil: "commit" });
          await page.waitForURL(({ pathname }) => pathname !== `/${path}`);
          await page.waitForLoadState("networkidle");
        }
      });
      expect(said).toEqual([]);
    });

    test("searches, compares, filters and shares without a word from the console", async () => {
      const said = await complaints(running(), async (page, open) => {
        await open("en/search/?q=Almond");
        await page.waitForSelector("search-page li a[href]");
        await open("en/services/?kind=library");
        await page.waitForSelector("services-filter li a[href]");
        await open("en/compare/?areas=A01,A02");
        await page.waitForLoadState("networkidle");
        await open("en/maps/map-child-share-village-2021/");
        for (const field of await page.locator("select:visible").all()) {
          await field.selectOption({ index: 1 });
        }
        await open("en/areas/village/almond/");
        await page.locator("[data-share-copy]").first().click();
        await open("en/plans/2021-2023/monitoring/");
        await page.waitForLoadState("networkidle");
      });
      expect(said).toEqual([]);
    });

    test("lets another site frame what is made for frames, and nothing else", async () => {
      const { url } = running();
      const [framed = ""] = pagesOf(tiny.site).filter((page) => page.startsWith("embed/en/"));
      const other = await framingSite([`${url}/${framed}`, `${url}/en/`]);
      try {
        const page = await (browser as Browser).newPage();
        await page.goto(other.url, { waitUntil: "networkidle" });
        const [, open, closed] = page.frames();
        expect(await open?.locator("svg, table").count()).toBeGreaterThan(0);
        expect(await closed?.locator("main").count()).toBe(0);
        expect(closed?.url()).toMatch(/^chrome-error:/);
        await page.close();
      } finally {
        await other.close();
      }
    });
  });
});

import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openedSite } from "./opened-site.ts";

const { look } = openedSite();

const MAP = "en/maps/map-child-share-village-2021/";
const PAGES = [
  "en/",
  "en/areas/village/almond/",
  "en/indicators/child-share/",
  "en/need-supply/day-centres/",
  "en/plans/2021-2023/objectives/G1/",
  "he/areas/village/almond/",
  "he/plans/2021-2023/",
];

describe("in forced colours", () => {
  const context = { forcedColors: "active" } as const;

  test.each(["light", "dark"] as const)(
    "the classes of a %s map stay apart, and so do nothing and withheld",
    async (colorScheme) => {
      const check = async (page: Page) => {
        const shapes = page.locator("svg.map a :is(path, circle), .legend-swatches rect");
        const painted = await shapes.evaluateAll((all) =>
          all.map((shape) => [shape.classList[0] ?? "", getComputedStyle(shape).fill] as const),
        );
        const shown = [...new Map(painted)];
        expect(shown.length).toBeGreaterThanOrEqual(3);
        expect(new Set(shown.map(([, fill]) => fill)).size).toBe(shown.length);
      };
      await look(MAP, check, { ...context, colorScheme });
    },
  );

  test("every place of a map has a line around it in the colour of the text", async () => {
    const check = async (page: Page) => {
      const strokes = await page
        .locator("svg.map a path")
        .evaluateAll((all) => all.map((shape) => getComputedStyle(shape).stroke));
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(strokes.length).toBeGreaterThan(3);
      expect(new Set(strokes)).toEqual(new Set([ink]));
    };
    await look(MAP, check, context);
  });

  test("what is pressed has an edge", async () => {
    const check = async (page: Page) => {
      const edges = await page.locator("button:visible").evaluateAll((all) =>
        all.map((button) => {
          const own = getComputedStyle(button);
          const around = getComputedStyle(button.parentElement ?? button);
          const width = (style: CSSStyleDeclaration) => Number.parseFloat(style.borderTopWidth);
          return Math.max(width(own), width(around));
        }),
      );
      expect(edges.length).toBeGreaterThan(0);
      expect(Math.min(...edges)).toBeGreaterThanOrEqual(1);
    };
    await look("en/services/", check, context);
  });
});

describe("with less motion asked for", () => {
  test.each([...PAGES, MAP])("nothing on /%s moves", async (path) => {
    const check = async (page: Page) => {
      const moving = await page.locator("body *").evaluateAll((all) =>
        all.flatMap((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const isStill =
            animationName === "none" &&
            /^(?:0s(?:, )?)+$/.test(transitionDuration) &&
            scrollBehavior === "auto";
          return isStill ? [] : [element.outerHTML.slice(0, 80)];
        }),
      );
      expect(moving).toEqual([]);
    };
    await look(path, check, { reducedMotion: "reduce" });
  });
});

describe("without styles", () => {
  test.each(PAGES)("/%s is read from its skip link to its foot, figures in words", async (path) => {
    const check = async (page: Page) => {
      const order = await page.evaluate(() => {
        for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) sheet.remove();
        const all = [...document.querySelectorAll("*")];
        const places = [".skip", "header", "main", "h1", "footer"].map((selector) => {
          const found = document.querySelector(selector);
          return found === null ? -1 : all.indexOf(found);
        });
        const shown = document.querySelector("h1")?.checkVisibility() ?? false;
        const tall = [...document.querySelectorAll(".defs, .defs *")].filter(
          (element) => element.getBoundingClientRect().height > 20,
        );
        return { places, shown, tall: tall.length };
      });
      expect(order.places).toEqual(order.places.toSorted((a, b) => a - b));
      expect(order.places[0]).toBeGreaterThanOrEqual(0);
      expect(order.shown).toBe(true);
      expect(order.tall).toBe(0);
    };
    await look(path, check);
  });
});

describe("without scripts", () => {
  test.each(PAGES)("the largest thing on /%s is its words, painted at once", async (path) => {
    const check = async (page: Page) => {
      const painted = await largestPaints(page);
      expect(painted.length).toBeGreaterThan(0);
      expect(painted.at(-1)).toMatch(/^(?:H1|H2|P|DD|A|TD|FIGCAPTION|B|BDI|text|svg)$/);
      expect(await page.locator("[aria-busy=true]").count()).toBe(0);
    };
    await look(path, check, { javaScriptEnabled: false });
  });
});

interface PaintEvent {
  readonly event: { readonly lcpDetails?: { readonly nodeId?: number } };
}

/** Names the elements that were the largest on the page, one after the other, as the browser saw them. */
async function largestPaints(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const nodes: number[] = [];
  session.on("PerformanceTimeline.timelineEventAdded", ({ event }: PaintEvent) => {
    nodes.push(...[event.lcpDetails?.nodeId ?? []].flat());
  });
  await session.send("PerformanceTimeline.enable", { eventTypes: ["largest-contentful-paint"] });
  const described = await Promise.all(
    nodes.map((backendNodeId) => session.send("DOM.describeNode", { backendNodeId })),
  );
  return described.map(({ node }) => node.nodeName);
}

import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import { membersOf } from "../../src/derive/lookup.ts";
import { areaView } from "../../src/views/area-view.ts";
import { contentPageView } from "../../src/views/content-page-view.ts";
import { dataView } from "../../src/views/data-view.ts";
import { entryView } from "../../src/views/entry-view.ts";
import { homeView } from "../../src/views/home-view.ts";
import { indicatorView } from "../../src/views/indicator-view.ts";
import { issueView } from "../../src/views/issue-view.ts";
import { areasView, indicatorsView, mapsView, plansView } from "../../src/views/lists-view.ts";
import { macroAreaView } from "../../src/views/macro-area-view.ts";
import { newslettersView } from "../../src/views/newsletters-view.ts";
import { objectiveView } from "../../src/views/objective-view.ts";
import { planView } from "../../src/views/plan-view.ts";
import { correctionsView, glossaryView, notFoundView } from "../../src/views/reference-views.ts";
import { searchView } from "../../src/views/search-view.ts";
import { servicesView } from "../../src/views/services-view.ts";
import { tinyPages } from "./tiny-pages.ts";

/** Lays out every page of the tiny atlas, by a name for the report. */
function everyView(context: PageContext): ReadonlyMap<string, unknown> {
  const { atlas } = context.lookup;
  const levels = ["valley", "village"];
  const areas = levels.flatMap((level) => membersOf(context.lookup, level));
  return new Map<string, unknown>([
    ["home", homeView(context)],
    ["entry", entryView([context])],
    ["areas", areasView(context)],
    ["indicators", indicatorsView(context)],
    ["plans", plansView(context)],
    ["newsletters", newslettersView(context)],
    ["maps", mapsView(context)],
    ["data", dataView(context)],
    ["services", servicesView(context)],
    ["glossary", glossaryView(context)],
    ["corrections", correctionsView(context)],
    ["search", searchView(context)],
    ["not found", notFoundView(context)],
    ...areas.map((area) => [`area ${area.code}`, areaView(context, area)] as const),
    ...atlas.indicators.flatMap((indicator) =>
      levels.map(
        (level) =>
          [`${indicator.code} ${level}`, indicatorView(context, indicator, level)] as const,
      ),
    ),
    ...atlas.issues.map((issue) => [`issue ${issue.slug}`, issueView(context, issue)] as const),
    ...atlas.pages.map((page) => [`page ${page.slug}`, contentPageView(context, page)] as const),
    ...atlas.plans.flatMap((plan) => [
      [`plan ${plan.id}`, planView(context, plan)] as const,
      ...plan.macroAreas.map(
        (part) => [`macro-area ${part.code}`, macroAreaView(context, plan, part)] as const,
      ),
      ...plan.objectives.map(
        (item) => [`objective ${item.code}`, objectiveView(context, plan, item)] as const,
      ),
    ]),
  ]);
}

/** Lists every text in a view with the path that leads to it. */
function textsIn(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "number") return [[path, String(value)]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${path}.${key}`));
}

describe.each(["en", "he"])("in %s,", (language) => {
  const views = everyView(tinyPages(language, { base: "/atlas/" }));

  test("no page says undefined, NaN, null or [object Object]", () => {
    for (const [name, view] of views) {
      const wrong = textsIn(view).filter(([, text]) =>
        /\b(undefined|NaN|null|Infinity)\b|\[object/.test(text),
      );
      expect(wrong, name).toEqual([]);
    }
  });

  test("no page has a link that forgets the base of the site", () => {
    for (const [name, view] of views) {
      const links = textsIn(view).filter(([path]) => /\.(href|\w+Href|action|bundle)$/.test(path));
      const astray = links.filter(([, link]) => !/^(\/atlas\/|https?:|mailto:)/.test(link));
      expect(astray, name).toEqual([]);
    }
  });

  test("no page holds a brace of a sentence that was not filled in", () => {
    for (const [name, view] of views) {
      expect(
        textsIn(view).filter(
          // Entries for reference managers are full of braces, and the search has one by its norm.
          ([place, text]) =>
            !place.startsWith(".citation.files") && /\{(?!search_term_string)\w+[,}]/.test(text),
        ),
        name,
      ).toEqual([]);
    }
  });

  test("no page tells the number of children that is withheld in Olive", () => {
    const olive = textsIn(views.get("area A04")).map(([, text]) => text);
    expect(olive.join(" ")).not.toMatch(/\b5[.,]17|\b5[.,]2\s?%/);
  });

  test("each page's data are plain: they can be written down and read again", () => {
    for (const [name, view] of views) {
      expect(JSON.parse(JSON.stringify(view)), name).toEqual(view);
    }
  });
});

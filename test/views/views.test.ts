import { describe, expect, test } from "vitest";
import { areaOf, indicatorOf } from "../../src/derive/lookup.ts";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { ZonePlan } from "../../src/model/plan.ts";
import { areaServices } from "../../src/views/area-services.ts";
import { areaCrumbs, areaView } from "../../src/views/area-view.ts";
import { definitionRows } from "../../src/views/definition-rows.ts";
import { entryView } from "../../src/views/entry-view.ts";
import { homeView } from "../../src/views/home-view.ts";
import { indicatorChain } from "../../src/views/indicator-chain.ts";
import { indicatorRow } from "../../src/views/indicator-row.ts";
import { indicatorView } from "../../src/views/indicator-view.ts";
import { planView } from "../../src/views/plan-view.ts";
import { rankingTable } from "../../src/views/ranking-table.ts";
import { servicesView } from "../../src/views/services-view.ts";
import { statedCounts } from "../../src/views/stated-counts.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });
const hebrew = tinyPages("he", { base: "/atlas/" });
/** The year in which the children of Fig, a sixth of the valley's people, were not counted. */
const earlier = tinyPages("en", {
  change: (atlas) => ({
    ...atlas,
    observations: atlas.observations.filter(({ period }) => period === "2020"),
    issues: [],
    papers: [],
    pages: [],
  }),
});
const almond = (context: PageContext) => areaOf(context.lookup, "A01");

function planOf({ lookup }: PageContext): ZonePlan {
  const [plan] = lookup.atlas.plans;
  if (plan === undefined) throw new Error("missing plan: tiny");
  return plan;
}

/** The words of an indicator's row on a profile. */
function rowOf(code: string, area: string, context = english) {
  const { lookup } = context;
  const request = { indicator: indicatorOf(lookup, code), area: areaOf(lookup, area) };
  const found = indicatorRow(context, { ...request, benchmark: areaOf(lookup, "V1") });
  const { value, symbol, interval, comparison, meta } = found;
  return { value, symbol, interval, comparison, meta };
}

describe("what stands around a page", () => {
  test("names the page, its languages and its own address under the base", () => {
    const { documentTitle, canonical, alternates, defaultAlternate } = areaView(
      hebrew,
      almond(hebrew),
    ).shell;
    expect({ documentTitle, canonical, alternates, defaultAlternate }).toMatchInlineSnapshot(`
      {
        "alternates": [
          {
            "absolute": "https://atlas.example.org/atlas/en/areas/village/almond/",
            "href": "/atlas/en/areas/village/almond/",
            "isCurrent": false,
            "language": "en",
            "name": "English",
          },
          {
            "absolute": "https://atlas.example.org/atlas/he/areas/village/almond/",
            "href": "/atlas/he/areas/village/almond/",
            "isCurrent": true,
            "language": "he",
            "name": "עברית",
          },
        ],
        "canonical": "https://atlas.example.org/atlas/he/areas/village/almond/",
        "defaultAlternate": "https://atlas.example.org/atlas/en/areas/village/almond/",
        "documentTitle": "שקד – אטלס העמק הקטן",
      }
    `);
  });

  test("marks the section that the page is in", () => {
    expect(areaView(english, almond(english)).shell.nav).toMatchInlineSnapshot(`
      [
        {
          "href": "/atlas/en/areas/",
          "isCurrent": true,
          "label": "Places",
        },
        {
          "href": "/atlas/en/indicators/",
          "isCurrent": false,
          "label": "Indicators",
        },
        {
          "href": "/atlas/en/plans/",
          "isCurrent": false,
          "label": "Zone plan",
        },
        {
          "href": "/atlas/en/services/",
          "isCurrent": false,
          "label": "Services",
        },
        {
          "href": "/atlas/en/newsletters/",
          "isCurrent": false,
          "label": "Newsletter",
        },
        {
          "href": "/atlas/en/maps/",
          "isCurrent": false,
          "label": "Maps",
        },
        {
          "href": "/atlas/en/data/",
          "isCurrent": false,
          "label": "Data",
        },
      ]
    `);
  });

  test("leads from the page to what it is part of", () => {
    expect(areaCrumbs(english, almond(english))).toMatchInlineSnapshot(`
      [
        {
          "href": "/atlas/en/areas/",
          "label": "Places",
        },
        {
          "href": "/atlas/en/areas/valley/tiny-valley/",
          "label": "Tiny Valley",
        },
        {
          "href": null,
          "label": "Almond",
        },
      ]
    `);
  });

  test("has at its foot edition, licence and publisher with the editors' pages", () => {
    expect(areaView(english, almond(english)).shell.foot).toMatchInlineSnapshot(`
      [
        {
          "links": [
            {
              "href": "/atlas/en/corrections/",
              "label": "Corrections",
            },
          ],
          "text": "Edition 2021-12. Counted as of 31 December 2021.",
          "title": "Edition",
        },
        {
          "links": [
            {
              "href": "/atlas/en/data/",
              "label": "Data",
            },
            {
              "href": "/atlas/en/glossary/",
              "label": "Glossary",
            },
            {
              "href": "/atlas/en/methods/",
              "label": "Methods",
            },
          ],
          "text": "Texts, tables and maps: CC-BY-4.0, unless a page says otherwise.",
          "title": "Licence and data",
        },
        {
          "links": [
            {
              "href": "/atlas/en/about/",
              "label": "About this atlas",
            },
          ],
          "text": "Tiny Valley Council",
          "title": "Publisher",
        },
      ]
    `);
  });

  test("says for the root which languages there are, the default first", () => {
    const { href, languages } = entryView([english, hebrew]);
    expect({ href, languages }).toMatchInlineSnapshot(`
      {
        "href": "/atlas/en/",
        "languages": [
          {
            "href": "/atlas/en/",
            "label": "English",
            "language": "en",
          },
          {
            "href": "/atlas/he/",
            "label": "עברית",
            "language": "he",
          },
        ],
      }
    `);
  });
});

describe("a profile", () => {
  test("opens with the number of people and the one largest difference", () => {
    expect(areaView(english, almond(english)).opening.key).toMatchInlineSnapshot(
      `"Almond has 1,200 residents."`,
    );
    const zone = areaView(english, areaOf(english.lookup, "V1"));
    expect(zone.opening.key).toMatchInlineSnapshot(
      `"Tiny Valley has 2,458 residents. It is made up of 4 villages."`,
    );
  });

  test("has a row for a share: value, interval, comparison", () => {
    expect(rowOf("child-share", "A01")).toMatchInlineSnapshot(`
      {
        "comparison": null,
        "interval": "22.6 to 27.5",
        "meta": "% · 2021 · Invented register",
        "symbol": "%",
        "value": "25.0",
      }
    `);
  });

  test("calls a count complete and compares it with nothing", () => {
    expect(rowOf("population", "A01")).toMatchInlineSnapshot(`
      {
        "comparison": null,
        "interval": "complete count",
        "meta": "people · 2021 · Invented register",
        "symbol": "",
        "value": "1,200",
      }
    `);
  });

  test("says of a withheld value that it is, in the strip too", () => {
    expect(rowOf("child-share", "A04")).toMatchInlineSnapshot(`
      {
        "comparison": null,
        "interval": "",
        "meta": "% · 2021 · Invented register",
        "symbol": "",
        "value": "withheld",
      }
    `);
    const { lookup } = english;
    const row = indicatorRow(english, {
      indicator: indicatorOf(lookup, "child-share"),
      area: areaOf(lookup, "A04"),
      benchmark: areaOf(lookup, "V1"),
    });
    expect(row.strip?.markup).toContain("Share of children: Olive withheld");
  });

  test("numbers its plates as the script does", () => {
    expect(areaView(english, almond(english)).words.numbers.indicators).toBe("I");
    expect(areaView(hebrew, almond(hebrew)).words.numbers.indicators).toBe("א");
  });

  test("of the valley calls what covers only a part of it partial, and says how much", () => {
    const { value, interval } = rowOf("child-share", "V1", earlier);
    expect({ value, interval }).toEqual({
      value: "22.4",
      interval: "20.7 to 24.3 · partial (84%)",
    });
  });

  test("of a village that is over a fifth of the valley puts it beside the rest", () => {
    expect(rowOf("child-share", "A01", earlier).comparison).toMatchInlineSnapshot(`
      {
        "benchmark": "rest of Tiny Valley 19.5",
        "label": "better",
        "mark": "better",
        "tone": "better",
      }
    `);
  });
});

describe("services", () => {
  test("of a village are those in it and those that cover it", () => {
    expect(areaServices(english, areaOf(english.lookup, "A02"))).toMatchInlineSnapshot(`
      {
        "sentence": "2 services are registered for Carob.",
        "services": [
          {
            "name": "Almond library",
            "organization": "Tiny Valley Council",
          },
          {
            "name": "Carob day centre",
            "organization": "Carob Friends",
          },
        ],
      }
    `);
  });

  test("of the valley are those of its villages", () => {
    const { services } = areaServices(english, areaOf(english.lookup, "V1"));
    expect(services.map(({ name }) => name)).toEqual(["Almond library", "Carob day centre"]);
  });

  test("that are none are told from those that nobody has looked for", () => {
    const bare = tinyPages("en", {
      change: (atlas) => ({
        ...atlas,
        services: atlas.services.filter(({ id }) => id === "s2"),
      }),
    });
    const sentence = (code: string) => areaServices(bare, areaOf(bare.lookup, code)).sentence;
    expect(sentence("A02")).toBe("One service is registered for Carob.");
    expect(sentence("A01")).toBe("A survey found no service in Almond.");
    expect(sentence("A04")).toBe(
      "No service in Olive has been entered, and nobody has surveyed whether there are any.",
    );
  });

  test("that were never entered explain themselves", () => {
    const empty = tinyPages("en", {
      change: (atlas) => ({ ...atlas, services: [], surveys: [] }),
    });
    expect(servicesView(empty).empty).toMatchInlineSnapshot(`
      {
        "how": "As soon as the publisher adds services to the atlas, they appear here, in the profiles of the places and in the downloads.",
        "surveyed": "Nobody has yet surveyed what services exist where.",
        "text": "That is not to say that there are none: the registry is empty because nobody has entered a service into it.",
        "title": "No service has been registered yet",
      }
    `);
    expect(areaServices(empty, almond(empty)).sentence).toBe(
      "The registry of services is empty: nobody has entered a service yet. That does not mean that Almond has none.",
    );
    expect(servicesView(english).empty).toBeNull();
  });
});

describe("a plan", () => {
  test("is said to state for so many of its objectives each thing that it should", () => {
    const counts = statedCounts(english, planOf(english).objectives);
    const words = counts.map(({ label, count, total }) => `${label}: ${count} of ${total}`);
    expect(words).toMatchInlineSnapshot(`
      [
        "Rationale: 0 of 2",
        "Measures: 1 of 2",
        "Bodies involved: 1 of 2",
        "Indicators: 2 of 2",
        "Type of the indicators (input to outcome): 2 of 2",
        "Targets: 2 of 2",
        "Readings: 1 of 2",
        "Resources: 1 of 2",
        "Dates of the measures: 1 of 2",
      ]
    `);
  });

  test("opens with its period, its people and its objectives", () => {
    expect(planView(english, planOf(english)).opening).toMatchInlineSnapshot(`
      {
        "facts": [
          {
            "label": "residents, 2021",
            "value": "2,458",
          },
          {
            "label": "macro-areas",
            "value": "2",
          },
          {
            "label": "objectives of the zone",
            "value": "2",
          },
          {
            "label": "objectives beyond the zone",
            "value": "0",
          },
          {
            "label": "end, unless extended",
            "value": "31 December 2023",
          },
        ],
        "key": "Two objectives for four villages.",
        "kicker": {
          "rest": "Tiny Valley",
          "strong": "Zone plan",
        },
        "title": "2021–2023",
      }
    `);
  });

  test("shows what it left open as not stated", () => {
    const [item] = planView(english, planOf(english)).previous.items;
    expect(item).toMatchInlineSnapshot(`
      {
        "because": "It opened for two years.",
        "criticalPoints": "not stated in the plan",
        "figures": [],
        "nextYears": "not stated in the plan",
        "outcome": {
          "label": "partly reached",
          "mark": "under-way",
          "tone": "track",
        },
        "title": "A reading room",
      }
    `);
  });
});

describe("the chain of an objective", () => {
  const chainOf = (code: string, context = english) => {
    const objective = planOf(context).objectives.find((item) => item.code === code);
    if (objective === undefined) throw new Error(`unknown objective: ${code}`);
    return indicatorChain(context, objective);
  };

  test("has its four links, also those for which the plan names nothing", () => {
    const { links, untyped, isTyped } = chainOf("G1");
    expect(links.map(({ title, items }) => `${title}: ${items.length}`)).toEqual([
      "Input: 0",
      "Process: 0",
      "Output: 1",
      "Outcome: 1",
    ]);
    expect({ untyped, isTyped }).toEqual({ untyped: [], isTyped: true });
    const words = links.flatMap(({ items }) => items).map(({ bullet: _, ...item }) => item);
    expect(words).toMatchInlineSnapshot(`
      [
        {
          "baseline": "120 readers (31 December 2020)",
          "evidenceHref": null,
          "latest": "150 readers (31 December 2021)",
          "target": "200 readers (31 December 2023)",
          "title": "Readers under 15",
        },
        {
          "baseline": "not stated in the plan",
          "evidenceHref": "/atlas/en/indicators/child-share/",
          "latest": null,
          "target": "not stated in the plan",
          "title": "Share of children",
        },
      ]
    `);
  });

  test("keeps apart what the plan does not type", () => {
    const [first] = planOf(english).objectives;
    if (first === undefined) throw new Error("missing objective: tiny");
    const indicators = first.indicators.map((indicator) => ({ ...indicator, type: null }));
    const { links, untyped, isTyped } = indicatorChain(english, { ...first, indicators });
    expect(links.flatMap(({ items }) => items)).toEqual([]);
    expect(untyped.map(({ title }) => title)).toEqual(["Readers under 15", "Share of children"]);
    expect(isTyped).toBe(false);
  });
});

describe("an indicator", () => {
  test("is ranked with withheld places last and no bar for them", () => {
    const indicator = indicatorOf(english.lookup, "child-share");
    const { rows } = rankingTable(english, indicator, { level: "village", period: "2021" });
    const words = rows.map(({ rank, name, value, bar }) => [rank, name, value, bar !== null]);
    expect(words).toMatchInlineSnapshot(`
      [
        [
          "1",
          "Carob",
          "20.0",
          true,
        ],
        [
          "=2",
          "Almond",
          "25.0",
          true,
        ],
        [
          "=2",
          "Fig",
          "25.0",
          true,
        ],
        [
          "–",
          "Olive",
          "withheld",
          false,
        ],
      ]
    `);
  });

  test("tells all that must be known to read it", () => {
    const indicator = indicatorOf(english.lookup, "child-share");
    expect(definitionRows(english, indicator, "village")).toMatchInlineSnapshot(`
      [
        {
          "term": "What it measures",
          "text": "Children among all residents.",
        },
        {
          "term": "Unit",
          "text": "%",
        },
        {
          "term": "Formula",
          "text": "100 × Children / Residents",
        },
        {
          "term": "For larger areas",
          "text": "Sum of the numerators over sum of the denominators, never the mean of the parts’ rates.",
        },
        {
          "term": "How to read it",
          "text": "Higher is better.",
        },
        {
          "term": "Uncertainty",
          "text": "95 % interval (Wilson for shares, Byar for rates, exact for counts below 10): the count is seen as one outcome of a process that could have gone otherwise.",
        },
        {
          "term": "Source",
          "text": "Invented register",
        },
        {
          "term": "Boundaries",
          "text": "Invented boundaries",
        },
        {
          "term": "Updated",
          "text": "31 December 2021",
        },
        {
          "term": "Licence",
          "text": "CC0-1.0",
        },
      ]
    `);
  });

  test("names its level in the title of a page of larger areas", () => {
    const indicator = indicatorOf(english.lookup, "population");
    expect(indicatorView(english, indicator, "village").shell.title).toBe("Residents");
    expect(indicatorView(english, indicator, "valley").shell.title).toBe("Residents · valleys");
  });
});

test("the home page suggests searches that lead to the search page with the words in them", () => {
  expect(homeView(hebrew).examples).toMatchInlineSnapshot(`
    [
      {
        "href": "/atlas/he/search/?q=%D7%96%D7%99%D7%AA",
        "label": "זית",
      },
      {
        "href": "/atlas/he/search/?q=%D7%AA%D7%95%D7%A9%D7%91%D7%99%D7%9D",
        "label": "תושבים",
      },
      {
        "href": "/atlas/he/search/?q=%D7%A9%D7%A7%D7%93",
        "label": "שקד",
      },
      {
        "href": "/atlas/he/search/?q=%D7%A9%D7%99%D7%A2%D7%95%D7%A8%20%D7%94%D7%99%D7%9C%D7%93%D7%99%D7%9D",
        "label": "שיעור הילדים",
      },
    ]
  `);
});

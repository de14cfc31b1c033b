import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import { areaOf } from "../../src/derive/lookup.ts";
import { areaCrumbs, areaView } from "../../src/views/area-view.ts";
import { entryView } from "../../src/views/entry-view.ts";
import { homeView } from "../../src/views/home-view.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });
const hebrew = tinyPages("he", { base: "/atlas/" });
const almond = (context: PageContext) => areaOf(context.lookup, "A01");

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
          "href": "/atlas/en/need-supply/day-centres/",
          "isCurrent": false,
          "label": "Need and supply",
        },
        {
          "href": "/atlas/en/newsletters/",
          "isCurrent": false,
          "label": "Newsletter",
        },
        {
          "href": "/atlas/en/research/",
          "isCurrent": false,
          "label": "Research",
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
              "href": "/atlas/en/editions/",
              "label": "Editions",
            },
            {
              "href": "/atlas/en/corrections/",
              "label": "Corrections",
            },
            {
              "href": "/atlas/en/calendar/",
              "label": "Calendar",
            },
          ],
          "text": "Edition 2021-12. State of the atlas: 31 December 2021.",
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
            {
              "href": "/atlas/en/accessibility/",
              "label": "Accessibility statement",
            },
            {
              "href": "/atlas/en/privacy/",
              "label": "Privacy",
            },
            {
              "href": "/atlas/en/imprint/",
              "label": "Imprint",
            },
            {
              "href": "mailto:atlas@valley.example.org?subject=Error%20in%20%E2%80%9CAlmond%E2%80%9D%2C%20edition%202021-12&body=https%3A%2F%2Fatlas.example.org%2Fatlas%2Fen%2Fareas%2Fvillage%2Falmond%2F",
              "label": "Report an error on this page",
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
        "href": "/atlas/he/search/?q=%D7%A1%D7%A4%D7%A8%D7%99%D7%99%D7%94%20%D7%91%D7%94%D7%99%D7%A9%D7%92%20%D7%99%D7%93%20%D7%9C%D7%9B%D7%9C%20%D7%99%D7%9C%D7%93",
        "label": "ספרייה בהישג יד לכל ילד",
      },
    ]
  `);
});

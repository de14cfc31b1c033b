import { describe, expect, test } from "vitest";
import { areaOf } from "../../src/derive/lookup.ts";
import { needSupplyOf } from "../../src/derive/need-supply.ts";
import { takeUpOf } from "../../src/derive/take-up.ts";
import { needSupplyFiles } from "../../src/publish/need-supply-csv.ts";
import { takeUpFiles } from "../../src/publish/take-up-csv.ts";
import { areaView } from "../../src/views/area-view.ts";
import { methodParameters } from "../../src/views/method-parameters.ts";
import { needSupplyListView, takeUpListView } from "../../src/views/need-supply-list-view.ts";
import { needSupplyView } from "../../src/views/need-supply-view.ts";
import { takeUpView } from "../../src/views/take-up-view.ts";
import { funnelPages } from "./funnel-pages.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = funnelPages("en");
const pair = needSupplyView(english, needSupplyOf(english.lookup, "day-centres"));

describe("the page of need and supply", () => {
  test("says the finding, and warns that so few places show no pattern", () => {
    expect(pair.opening.key).toMatchInlineSnapshot(
      `"One place combines need in the highest third with supply in the lowest: Almond."`,
    );
    expect(pair.warnings).toMatchInlineSnapshot(`
      [
        "Fewer than 5 places have both numbers: read the classes as an order, not as a pattern.",
      ]
    `);
    expect(pair.finding).toMatchInlineSnapshot(
      `"Too few places to say whether supply follows need"`,
    );
  });

  test("counts every village in one state of the registry", () => {
    expect(pair.states.map(({ term, count, names }) => [term, count, names]))
      .toMatchInlineSnapshot(`
      [
        [
          "services here",
          "1",
          "Carob",
        ],
        [
          "served from outside",
          "0",
          "none",
        ],
        [
          "no service, by a survey",
          "2",
          "Almond and Fig",
        ],
        [
          "none registered",
          "0",
          "none",
        ],
        [
          "not surveyed",
          "1",
          "Olive",
        ],
      ]
    `);
  });

  test("shows the numbers behind the classes, and a reason where there is none", () => {
    expect(pair.table.rows.map((row) => row.map(({ text }) => text))).toMatchInlineSnapshot(`
      [
        [
          "Almond",
          "300",
          "1",
          "0.0",
          "2",
          "+1",
          "no service, by a survey",
        ],
        [
          "Carob",
          "160",
          "2",
          "6.3",
          "1",
          "−1",
          "services here: 1",
        ],
        [
          "Fig",
          "100",
          "3",
          "0.0",
          "2",
          "−1",
          "no service, by a survey",
        ],
        [
          "Olive",
          "withheld",
          "not compared",
          "not surveyed",
          "not compared",
          "not compared",
          "not surveyed",
        ],
      ]
    `);
  });

  test("puts each village that is compared into one corner", () => {
    const placed = pair.corners.flatMap(({ areas }) => areas.map(({ name }) => name));
    expect(placed.toSorted()).toEqual(["Almond", "Carob", "Fig"]);
  });

  test("says that a fair share is arithmetic, and how much would have to move", () => {
    expect(pair.fair.sentences).toMatchInlineSnapshot(`
      [
        "Arithmetic, not a policy: all services of the places compared (1), shared in proportion to the people counted by “Children”.",
        "71.4% of the supply, in whole services 1 of 1, would have to stand elsewhere for it to follow need.",
      ]
    `);
  });

  test("is linked from the profile of every village with the class of that village", () => {
    const almond = areaView(english, areaOf(english.lookup, "A01"));
    expect(almond.needSupply).toMatchInlineSnapshot(`
      [
        {
          "finding": "High need, no service",
          "findingMarks": "†",
          "href": "/atlas/en/need-supply/day-centres/",
          "marks": "†††",
          "text": "Children: 300†, place 1. Day centre per 1,000 people in need: none, together with one other. Of 3 villages; place 1 is the highest.",
          "title": "Children and Day centre",
        },
      ]
    `);
    const olive = areaView(english, areaOf(english.lookup, "A04"));
    expect(olive.needSupply[0]?.finding).toBe("Not compared");
    expect(areaView(english, areaOf(english.lookup, "V1")).needSupply).toEqual([]);
  });

  test("has a map whose legend counts every village once", () => {
    const map = pair.map?.figure;
    const counts = [...(map?.legend?.markup ?? "").matchAll(/text-anchor="middle"\s*>(\d+)</g)];
    const classed = counts.reduce((sum, [, count]) => sum + Number(count), 0);
    const without = (map?.swatches ?? []).reduce((sum, { count }) => sum + Number(count), 0);
    expect([counts.length, classed + without]).toEqual([9, 4]);
  });

  test("is left out of the navigation where no pair is declared", () => {
    const bare = tinyPages("en", {
      change: (atlas) => ({ ...atlas, config: { ...atlas.config, needSupply: [] } }),
    });
    const home = areaView(bare, areaOf(bare.lookup, "A01")).shell.nav.map(({ label }) => label);
    expect(home).not.toContain("Need and supply");
    expect(pair.shell.nav.find(({ isCurrent }) => isCurrent)?.label).toBe("Need and supply");
  });
});

describe("need, supply and take-up", () => {
  test("are listed with their findings", () => {
    const lists = [needSupplyListView(english), takeUpListView(english)];
    expect(lists.map(({ items }) => items.map(({ href }) => href))).toEqual([
      ["/atlas/en/need-supply/day-centres/"],
      ["/atlas/en/take-up/older/"],
    ]);
  });

  test("state their method", () => {
    const terms = methodParameters(english).map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(["Need against supply", "Take-up of services"]));
  });

  test("can be downloaded, with a reason beside every number that is not there", () => {
    const [pairs, funnels] = [needSupplyFiles(english), takeUpFiles(english)];
    expect([...pairs, ...funnels].map(({ path }) => path)).toEqual([
      "/downloads/need-supply/day-centres.csv",
      "/downloads/take-up/older.csv",
    ]);
    expect(pairs[0]?.content).toMatchInlineSnapshot(`
      "area,name,period,need,need_status,need_rank,services,services_outside,state,supply_per_1000_in_need,supply_rank,rank_difference,class,corner,fair_share,fair_share_whole,gap,illustrative
      A01,Almond,2021,300,ok,1,0,0,none,0,2,1,high-need/low-supply,high-need/low-supply,0.5357142857,1,-0.5357142857,yes
      A02,Carob,2021,160,ok,2,1,0,supplied,6.25,1,-1,middle-need/high-supply,low-need/high-supply,0.2857142857,0,0.7142857143,yes
      A03,Fig,2021,100,estimated,3,0,0,none,0,2,-1,low-need/low-supply,low-need/low-supply,0.1785714286,0,-0.1785714286,yes
      A04,Olive,2021,,suppressed,,,0,unsurveyed,,,,,,,,,yes
      "
    `);
    const fig = String(funnels[0]?.content).split("\n")[3];
    expect(fig).toContain("A03,Fig,2021,40,ok,,missing,9,ok,,missing,,missing,0.225,ok");
  });

  test.each(["en", "he"])("leave no hole in the words of %s", (language) => {
    const context = funnelPages(language);
    const pages = [
      needSupplyView(context, needSupplyOf(context.lookup, "day-centres")),
      takeUpView(context, takeUpOf(context.lookup, "older")),
    ];
    expect(JSON.stringify(pages)).not.toMatch(/"text":"(?:undefined|null)?"|NaN|\[object/);
  });
});

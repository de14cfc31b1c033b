import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Service } from "../../src/model/service.ts";
import { areaOf } from "../../src/derive/lookup.ts";
import { needSupplyOf } from "../../src/derive/need-supply.ts";
import { areaServices } from "../../src/views/area-services.ts";
import { needSupplyView } from "../../src/views/need-supply-view.ts";
import { serviceKindView } from "../../src/views/service-kind-view.ts";
import { serviceKinds } from "../../src/views/service-kinds.ts";
import { serviceView } from "../../src/views/service-view.ts";
import { servicesView } from "../../src/views/services-view.ts";
import { contextOfMany } from "../publish/many-services.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });

function inArea(context: PageContext, code: string) {
  return areaServices(context, areaOf(context.lookup, code));
}

function serviceOf(context: PageContext, id: string): Service {
  const service = context.lookup.atlas.services.find((item) => item.id === id);
  if (service === undefined) throw new Error(`unknown service: ${id}`);
  return service;
}

describe("a need that is held against a kind of service", () => {
  test("stands beside the rate per resident, in the number of its own page", () => {
    const [dayCentre, shelf] = inArea(english, "A02").rows;
    const page = needSupplyView(english, needSupplyOf(english.lookup, "day-centres"));
    const row = page.table.rows.find(([area]) => area?.value === "A02") ?? [];
    expect(dayCentre?.needRates).toEqual([
      {
        label: "Children",
        href: "/atlas/en/need-supply/day-centres/",
        value: "6.3",
        isDaggered: page.opening.illustrative !== "",
      },
    ]);
    expect(row.map(({ text }) => text)).toContain("6.3");
    expect(shelf?.needRates).toEqual([]);
  });

  test("that is withheld gives no rate from which it could be worked out", () => {
    expect(inArea(english, "A04").rows[0]?.needRates).toEqual([]);
  });
});

describe("an invented record", () => {
  const context = tinyPages("en", {
    change: (atlas) => ({
      ...atlas,
      services: atlas.services.map((one) => ({ ...one, illustrative: one.id === "s1" })),
    }),
  });
  const page = (id: string) => serviceView(context, serviceOf(context, id));

  test("says so on its page, and is kept from search engines", () => {
    expect(page("s1").notices[0]).toBe(
      "This record is invented, as an illustration: there is no such service.",
    );
    expect([page("s1").jsonLd, page("s2").jsonLd === null]).toEqual([null, false]);
    expect(page("s2").notices).toEqual([]);
  });

  test("is counted by the registry, and carries the dagger wherever it is counted", () => {
    const view = servicesView(context);
    expect(view.lede).toContain("One record is invented, as an illustration");
    expect(view.kinds.map(({ label, isDaggered }) => [label, isDaggered])).toEqual([
      ["Day centre", false],
      ["Library", true],
    ]);
    expect(view.areas.map(({ active }) => active.isDaggered)).toEqual([true, false, true, true]);
    expect(view.words.note).toContain("† Illustrative");
    expect(view.figure?.figure.isIllustrative).toBe(true);
  });

  test("that is only planned carries it where planned ones are counted", () => {
    const planned = tinyPages("en", {
      change: (atlas) => ({
        ...atlas,
        services: atlas.services.map((one) => ({ ...one, illustrative: one.id === "s3" })),
      }),
    });
    const { kinds, areas } = servicesView(planned);
    const fig = { planned: { text: "1", isDaggered: true } };
    expect(kinds[0]).toMatchObject({ ...fig, isDaggered: false });
    expect(areas[2]).toMatchObject(fig);
    expect(inArea(planned, "A03").rows[0]).toMatchObject(fig);
  });

  test("carries it in a profile, whose note explains it", () => {
    const { active, words } = inArea(context, "A02");
    expect(active.map(({ name, isDaggered }) => [name, isDaggered])).toEqual([
      ["Carob day centre", false],
      ["Almond library", true],
    ]);
    expect(words.note).toContain("† Illustrative");
    expect(inArea(english, "A02").words.note).not.toContain("invented record");
    expect(inArea(english, "A02").words.note).toContain("† Worked out, estimated or illustrative");
  });
});

describe("a place with many services", () => {
  const many = contextOfMany(900);

  test("lists the first of those in operation, and says where the others are", () => {
    const { active, more } = inArea(many, "A01");
    expect(active).toHaveLength(24);
    expect(more).toMatch(/^The first 24 of \d{3}: the search and the files/);
    expect(inArea(english, "A01").more).toBe("");
  });

  test("counts as planned in the registry what will stand in it, and not what will serve it", () => {
    const planned = many.lookup.atlas.services.filter(({ status }) => status === "planned");
    const standing = ["A01", "A02", "A03", "A04"].map(
      (code) => planned.filter(({ area }) => area === code).length,
    );
    const counted = servicesView(many).areas.map((row) => row.planned.text);
    expect(counted).toEqual(standing.map(String));
  });
});

describe("a kind with many services", () => {
  test("lists the first hundred, and says where the others are", () => {
    const many = contextOfMany(900);
    const kind = serviceKinds(many).find(({ code }) => code === "library");
    if (kind === undefined) throw new Error("unknown kind: library");
    const { lists, all } = serviceKindView(many, kind);
    expect(lists.map(({ items }) => items.length)).toEqual([100, 100, 99]);
    expect(lists[0]?.more).toMatch(/^The first 100 of \d{3}: the search and the files/);
    expect(all.href).toBe("/en/services/?kind=library");
  });
});

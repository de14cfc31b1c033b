import { describe, expect, test } from "vitest";
import type { Service } from "../../src/model/service.ts";
import { servicesMapFigure } from "../../src/figures/services-map-figure.ts";
import { servicesMapSpec } from "../../src/figures/services-map-spec.ts";
import { contextOfMany } from "../publish/many-services.ts";
import { tinyPages } from "../views/tiny-pages.ts";

function mapOf(context: Parameters<typeof servicesMapFigure>[0]) {
  const spec = servicesMapSpec(context.lookup);
  if (spec === undefined) throw new Error("missing map: of services");
  return servicesMapFigure(context, spec);
}

function withServices(change: (services: readonly Service[]) => readonly Service[]) {
  return tinyPages("en", {
    change: (atlas) => ({ ...atlas, services: change(atlas.services) }),
  });
}

describe("the map of services", () => {
  test("has a mark for each that can be drawn apart, with the letter of its kind", () => {
    const { wide, numberedList } = mapOf(tinyPages("en"));
    expect(wide.markup.match(/<rect [^>]*class="(q5 s-paper|f-paper s-ink)"/g)).toHaveLength(3);
    expect(numberedList).toMatchObject([
      { number: "A", name: "Day centre", value: "2" },
      { number: "B", name: "Library", value: "1" },
    ]);
  });

  test("explains a letter only below a drawing that has it", () => {
    const crowded = (all: readonly Service[]) =>
      all.map((one) => ({ ...one, area: "A01", lon: 35.06, lat: 32.14 }));
    expect(mapOf(withServices(crowded)).numberedList).toEqual([]);
    const { wide, narrow, numberedList = [] } = mapOf(contextOfMany(30));
    for (const { number, isWide, isNarrow } of numberedList) {
      const has = (markup: string) => new RegExp(`>\\s*${number}\\s*<`).test(markup);
      expect([has(wide.markup), has(narrow.markup)]).toEqual([isWide, isNarrow]);
    }
    expect(numberedList.length).toBeGreaterThan(0);
  });

  test("draws a planned service open and one in operation filled", () => {
    const { wide } = mapOf(tinyPages("en"));
    expect(wide.markup.match(/class="f-paper s-ink"/g)).toHaveLength(1);
    expect(wide.markup.match(/class="q5 s-paper"/g)).toHaveLength(2);
  });

  test("counts on its marks exactly the services that it shows, at both sizes", () => {
    const context = contextOfMany(400);
    const shown = context.lookup.atlas.services.filter(({ status }) => status !== "closed");
    const { wide, narrow, table } = mapOf(context);
    for (const { markup } of [wide, narrow]) {
      const discs = [...markup.matchAll(/class="lb lb-b on-q4"\s*>(\d+)</g)].map(([, n]) =>
        Number(n),
      );
      const singles = markup.match(/class="(q5 s-paper|f-paper s-ink)"/g)?.length ?? 0;
      expect(discs.reduce((sum, n) => sum + n, singles)).toBe(shown.length);
    }
    const counted = table.rows.flatMap(([, ...counts]) => counts.map(({ value }) => Number(value)));
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(shown.length);
  });

  test("says where most of them are, and which stand at a seat for want of coordinates", () => {
    const { title, notes } = mapOf(
      withServices((all) => all.map((one) => ({ ...one, area: "A02" }))),
    );
    expect(title).toBe("3 services; Carob has the most (3)");
    expect(notes.join(" ")).toContain("One service has no coordinates");
  });

  test("puts no area before another that has as many", () => {
    expect(mapOf(tinyPages("en")).title).toBe("3 services on the map");
  });

  test("is not drawn where there is nothing to draw", () => {
    const closed = withServices((all) => all.map((one) => ({ ...one, status: "closed" as const })));
    expect(servicesMapSpec(closed.lookup)).toBeUndefined();
    expect(servicesMapSpec(withServices(() => []).lookup)).toBeUndefined();
  });
});

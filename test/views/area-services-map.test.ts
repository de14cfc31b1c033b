import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Service } from "../../src/model/service.ts";
import { areaOf } from "../../src/derive/lookup.ts";
import { areaServices } from "../../src/views/area-services.ts";
import { tinyPages } from "./tiny-pages.ts";

function servicesOf(context: PageContext, code: string) {
  return areaServices(context, areaOf(context.lookup, code));
}

function withServices(change: (services: readonly Service[]) => readonly Service[]): PageContext {
  return tinyPages("en", {
    change: (atlas) => ({ ...atlas, services: change(atlas.services) }),
  });
}

/** So many libraries in Almond, of which one stands alone. */
function libraries(count: number): PageContext {
  return withServices(([library]) => {
    if (library === undefined) throw new Error("missing service: the library");
    return Array.from({ length: count }, (_, i) => {
      return { ...library, id: `l${100 + i}`, lon: i === 0 ? 35.02 : 35.08 };
    });
  });
}

/** What stands in the squares of a map. */
function marksOf(markup: string): readonly (string | undefined)[] {
  return [...markup.matchAll(/class="lb(?: lb-b on-q5)?"\s*>([^<]*)<\/text/g)].map(([, t]) => t);
}

const english = tinyPages("en");

describe("the map of services on a profile", () => {
  test("numbers what stands here as the list does, planned ones with an open square", () => {
    const { map, active, planned } = servicesOf(english, "V1");
    expect(active.map(({ name, number }) => [name, number])).toEqual([
      ["Almond library", "1"],
      ["Carob day centre", ""],
    ]);
    expect(planned.map(({ name, number }) => [name, number])).toEqual([["Fig day centre", "2"]]);
    const markup = map.map?.picture.markup ?? "";
    expect(marksOf(markup).toSorted()).toEqual(["1", "2"]);
    expect(markup.match(/class="f-paper s-ink"/g)).toHaveLength(1);
  });

  test("names those without coordinates, which have no mark", () => {
    expect(servicesOf(english, "V1").map.note).toBe(
      "Without coordinates on this map: Carob day centre.",
    );
  });

  test("names those that serve the place from elsewhere", () => {
    const { map, active } = servicesOf(
      withServices((all) =>
        all.map((one) => (one.id === "s2" ? { ...one, lon: 35.16, lat: 32.14 } : one)),
      ),
      "A02",
    );
    expect(map.note).toBe("Serving from elsewhere, and so not on the map: Almond library.");
    expect(active.map(({ number }) => number)).toEqual(["1", ""]);
  });

  test("is none of a place where nothing stands, and nothing is said of one", () => {
    expect(servicesOf(english, "A04").map).toEqual({ map: null, note: "" });
  });

  test("is none where no service has coordinates, which is said", () => {
    expect(servicesOf(english, "A02").map).toEqual({
      map: null,
      note: "There is no map: none of these services has coordinates in this place.",
    });
  });

  test("is none without boundaries, which is said", () => {
    expect(servicesOf({ ...english, geometries: [] }, "A01").map).toEqual({
      map: null,
      note: "There is no map: the atlas has no boundaries for this place.",
    });
  });

  test("gives those that would overlap one square with all their numbers", () => {
    const context = withServices(([library]) =>
      library === undefined ? [] : [library, { ...library, id: "s9" }],
    );
    expect(marksOf(servicesOf(context, "A01").map.map?.picture.markup ?? "")).toEqual(["1, 2"]);
  });

  test("writes numbers that follow each other as a range", () => {
    const context = withServices(([library]) => {
      if (library === undefined) return [];
      const near = ["s2", "s3", "s4"].map((id) => ({ ...library, id }));
      return [library, ...near, { ...library, id: "s5", lon: 35.02 }, { ...library, id: "s6" }];
    });
    const markup = servicesOf(context, "A01").map.map?.picture.markup ?? "";
    expect(marksOf(markup).toSorted()).toEqual(["1–4, 6", "5"]);
  });

  test("explains no letters where all stand in one disc", () => {
    const context = withServices(([library]) =>
      Array.from({ length: 13 }, (_, i) => ({ ...(library as Service), id: `l${100 + i}` })),
    );
    const { map } = servicesOf(context, "A01").map;
    expect(map?.kinds).toEqual([]);
    expect(map?.note).toContain("A disc counts services");
    expect(map?.note).not.toContain("letter");
  });

  test("of up to twelve has their numbers, of more the letters of their kinds", () => {
    const few = servicesOf(libraries(12), "A01");
    expect(few.active.at(-1)?.number).toBe("12");
    expect(few.map.map?.kinds).toEqual([]);
    const many = servicesOf(libraries(13), "A01");
    expect(many.active.map(({ number }) => number).join("")).toBe("");
    expect(many.map.map?.kinds).toEqual([{ number: "A", name: "Library", value: "13" }]);
  });
});

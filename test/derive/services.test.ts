import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Service } from "../../src/model/service.ts";
import { areaOf, atlasLookup } from "../../src/derive/lookup.ts";
import { nearestServices } from "../../src/derive/nearest-services.ts";
import { registryLevel } from "../../src/derive/registry-level.ts";
import { serviceAge } from "../../src/derive/service-age.ts";
import { serviceRate } from "../../src/derive/service-rate.ts";
import { supplyOf } from "../../src/derive/service-supply.ts";
import { withServiceAreas } from "../../src/derive/with-service-areas.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const { lookup } = tinyPages("en");
const [library] = lookup.atlas.services;
if (library === undefined) throw new Error("missing service: s1");

function at(lon: number, lat: number, id = "x"): Service {
  return { ...base, id, lon, lat, area: null };
}
const { areaFrom: _, ...base } = library;

describe("the area of a service", () => {
  const areaAt = (lon: number, lat: number) => {
    const [found] = withServiceAreas({ ...lookup.atlas, services: [at(lon, lat)] });
    return [found?.area, found?.areaFrom];
  };

  test("is the one whose boundary holds its place", () => {
    expect(areaAt(35.03, 32.17)).toEqual(["A01", "boundary"]);
    expect(areaAt(35.17, 32.03)).toEqual(["A04", "boundary"]);
  });

  test("is none where no boundary holds the place", () => {
    expect(areaAt(36, 32.1)).toEqual([null, undefined]);
  });

  test("is that of the nearest seat where boundaries are schematic", () => {
    const levels = lookup.atlas.config.levels.map((level) =>
      level.id === "village" ? { ...level, boundaries: "points" } : level,
    );
    const config = { ...lookup.atlas.config, levels };
    const [found] = withServiceAreas({ ...lookup.atlas, config, services: [at(35.06, 32.06)] });
    expect([found?.area, found?.areaFrom]).toEqual(["A03", "seat"]);
  });

  test("stays as it was stated", () => {
    const stated = { ...at(35.03, 32.17), area: "A04" };
    expect(withServiceAreas({ ...lookup.atlas, services: [stated] })).toEqual([stated]);
  });
});

describe("the services of an area", () => {
  const state = (code: string, kind?: string) => supplyOf(lookup, areaOf(lookup, code), kind).state;

  test("are planned here, or elsewhere for the area too", () => {
    const one: Service = { ...at(35.06, 32.14), area: "A01", coverage: ["A01", "A02"] };
    const found = atlasLookup({ ...lookup.atlas, services: [{ ...one, status: "planned" }] });
    const plannedIn = (code: string) => {
      const { planned, plannedHere } = supplyOf(found, areaOf(found, code));
      return [planned.length, plannedHere.length];
    };
    expect(plannedIn("A01")).toEqual([1, 1]);
    expect(plannedIn("A02")).toEqual([1, 0]);
  });

  test("may stand in a part where parts have no map, whatever their place", () => {
    const services = [{ ...at(35.06, 32.14), area: "V1", coverage: [] }];
    const wideIn = (boundaries: string) => {
      const levels = lookup.atlas.config.levels.map((level) => ({ ...level, boundaries }));
      const config = { ...lookup.atlas.config, levels };
      const found = atlasLookup({ ...lookup.atlas, config, services });
      return supplyOf(found, areaOf(found, "A02")).wide.length;
    };
    expect([wideIn("none"), wideIn("points")]).toEqual([1, 0]);
  });

  test("stand in it, come from elsewhere, were not found, or were never looked for", () => {
    expect(state("A01", "library")).toBe("here");
    expect(state("A04", "library")).toBe("served");
    expect(state("A01", "day-centre")).toBe("none");
    expect(state("A04", "day-centre")).toBe("not-surveyed");
  });

  test("of a larger area are those of its parts", () => {
    const { here, planned } = supplyOf(lookup, areaOf(lookup, "V1"));
    expect(here.map(({ id }) => id)).toEqual(["s1", "s2"]);
    expect(planned.map(({ id }) => id)).toEqual(["s3"]);
  });

  test("include those that cover the larger area in which it lies", () => {
    const everywhere = { ...library, area: "A01", coverage: ["V1"] };
    const atlas = { ...lookup.atlas, services: [everywhere] };
    expect(supplyOf({ ...lookup, atlas }, areaOf(lookup, "A03")).from).toEqual([everywhere]);
  });

  test("are compared per 1,000 residents with the rest of the larger area, never with the whole", () => {
    const rate = serviceRate(lookup, areaOf(lookup, "A01"));
    const residents = (code: string) =>
      lookup.atlas.observations.find(
        (item) =>
          item.area === code &&
          item.indicator === "population" &&
          item.period === "2021" &&
          item.breakdown === "",
      )?.value ?? NaN;
    expect(rate?.value).toBeCloseTo(1000 / residents("A01"), 9);
    expect(rate?.rest?.value).toBeCloseTo(1000 / (residents("V1") - residents("A01")), 9);
    // One service on either side tells nothing of a difference.
    expect(rate?.comparison).toBe("not-compared");
  });
});

describe("a service that names only a larger area", () => {
  const vague = { ...library, area: "V1", coverage: [] };
  const atlas = { ...lookup.atlas, services: [vague] };
  const inVillage = (services: readonly Service[]) =>
    supplyOf({ ...lookup, atlas: { ...atlas, services } }, areaOf(lookup, "A01"), "library");

  test("serves the smaller ones, so that none of them is said to be without", () => {
    expect(inVillage([vague])).toMatchObject({ state: "served", here: [], from: [vague] });
  });

  test("may stand in them, unless it says where it stands or serves from another area", () => {
    const unplaced = { ...vague, lon: null, lat: null };
    const other = { ...unplaced, area: "A02", coverage: ["V1"] };
    const isWide = (...services: readonly Service[]) => inVillage(services).isWide;
    expect([isWide(unplaced), isWide(vague), isWide(other), isWide(unplaced, other)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("serves none but those that it says it covers", () => {
    expect(inVillage([{ ...vague, coverage: ["A02"] }]).state).toBe("none");
  });
});

describe("the level of the registry", () => {
  const levelOf = (changes: Partial<Atlas>) =>
    registryLevel(atlasLookup({ ...lookup.atlas, ...changes }));
  const inValley = [{ ...library, area: "V1" }];

  test("is the deepest that a service or a survey names", () => {
    const survey = { area: "A03", taxonomy: "library", surveyedOn: "2021" };
    expect(levelOf({ services: inValley, surveys: [] })).toBe("valley");
    expect(levelOf({ services: inValley, surveys: [survey] })).toBe("village");
  });

  test("does not follow an area that was worked out from coordinates", () => {
    const guessed = { ...library, area: "A01", areaFrom: "boundary" as const };
    expect(levelOf({ services: [...inValley, guessed], surveys: [] })).toBe("valley");
  });

  test("is the lowest with profiles where nobody names any", () => {
    expect(levelOf({ services: [], surveys: [] })).toBe("village");
  });
});

describe("a rate that counts an invented record", () => {
  const inventing = (id: string) =>
    atlasLookup({
      ...lookup.atlas,
      services: lookup.atlas.services.map((one) => ({ ...one, illustrative: one.id === id })),
    });
  const isInvented = (id: string) => {
    const own = inventing(id);
    return serviceRate(own, areaOf(own, "A01"))?.illustrative;
  };

  test("is illustrative, also where the record stands in the rest to which it is held", () => {
    expect([isInvented("s1"), isInvented("s2"), isInvented("none")]).toEqual([true, true, false]);
  });
});

describe("the nearest services", () => {
  test("come in order of distance, of equal ones by id, and never without coordinates", () => {
    const places = [at(35.2, 32, "far"), at(35.1, 32, "b"), at(35.1, 32, "a")];
    const found = nearestServices([35, 32], [...places, { ...at(35, 32, "x"), lon: null }], 9);
    expect(found.map(({ service }) => service.id)).toEqual(["a", "b", "far"]);
    expect(nearestServices([35, 32], places, 1)).toHaveLength(1);
    expect(nearestServices([35, 32], [], 3)).toEqual([]);
  });
});

describe("an entry", () => {
  const config = { asOf: "2021-12-31", staleAfter: 365 };

  test("is old the day after its time has passed, and not before", () => {
    expect(serviceAge("2020-12-31", config)).toBe("fresh");
    expect(serviceAge("2020-12-30", config)).toBe("old");
  });

  test("that was checked in some month counts to its last day", () => {
    expect(serviceAge("2020-12", config)).toBe("fresh");
    expect(serviceAge("2020-11", config)).toBe("old");
  });

  test("that nobody dated is neither old nor fresh", () => {
    expect(serviceAge("", config)).toBe("unknown");
  });
});

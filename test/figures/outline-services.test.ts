import { describe, expect, test } from "vitest";
import type { AreaServicesMap } from "../../src/figures/area-services-map.ts";
import type { Area } from "../../src/model/area.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { areaOf } from "../../src/derive/lookup.ts";
import { areaServicesMap } from "../../src/figures/area-services-map.ts";
import { plainArea } from "../atlases/plain.ts";
import { texts } from "../charts/picture.ts";
import { seen } from "../derive/hamlets.ts";
import { valley } from "./valley-maps.ts";

/** Hamlets of the valley that nobody has drawn, H000 with the most people. */
function hamletsOf(count: number): readonly Area[] {
  return Array.from({ length: count }, (_, i) => {
    const code = `H${String(i).padStart(3, "0")}`;
    const place = { lon: 35.02 + (i % 10) / 160, lat: 32.03 + Math.floor(i / 10) / 80 };
    return plainArea(code, { level: "village", parent: "V1", name: { en: code }, ...place });
  });
}

/** Half of the tiny valley with so many hamlets in it, beside the other half; and far valleys. */
function withHamlets(count: number, farValleys = 0): (atlas: Atlas) => Atlas {
  return (atlas) => {
    const hamlets = hamletsOf(count);
    const far = Array.from({ length: farValleys }, (_, i) => {
      return plainArea(`X${i}`, { level: "valley", name: { en: `Far ${i}` } });
    });
    const moved = atlas.areas.map((area) =>
      ["A02", "A04"].includes(area.code) ? { ...area, parent: "W1" } : area,
    );
    const other = plainArea("W1", { level: "valley", name: { en: "Next" } });
    const levels = atlas.config.levels.map((level) =>
      level.id === "valley" ? { ...level, boundaries: "children" } : level,
    );
    const people = hamlets.map(({ code }, i) => seen("population", code, 1000 - i));
    return {
      ...atlas,
      config: { ...atlas.config, levels },
      areas: [...moved, other, ...far, ...hamlets].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      observations: [...atlas.observations.filter(({ area }) => area !== "V1"), ...people],
    };
  };
}

function mapOf(change: (atlas: Atlas) => Atlas): AreaServicesMap {
  const context = valley("en", change);
  const { services } = context.lookup.atlas;
  const map = areaServicesMap(context, areaOf(context.lookup, "V1"), services.slice(0, 1));
  if (typeof map === "string") throw new Error(`missing map: ${map}`);
  return map;
}

const namesOn = ({ picture }: AreaServicesMap) =>
  texts(picture).filter((text) => /^(H\d|Far|Next|Tiny|Almond)/.test(text));

describe("the services of an area of more than a hundred parts", () => {
  test("stand on its outline, on which the parts with the most residents are named", () => {
    const map = mapOf(withHamlets(120));
    const names = namesOn(map).filter((name) => name.startsWith("H"));
    expect(names).toContain("H000");
    expect(names.every((name) => name <= "H004")).toBe(true);
    expect(map.note).toContain("Only the towns with the most residents are named.");
  });

  test("have the areas around them named, also where the level has very many", () => {
    expect(namesOn(mapOf(withHamlets(120)))).toContain("Next");
    const names = namesOn(mapOf(withHamlets(120, 60)));
    expect(names).toContain("Next");
    expect(names.join(" ")).not.toMatch(/Far|Tiny/);
  });

  test("name no towns where nobody knows how many people live there", () => {
    const map = mapOf((atlas) => ({ ...withHamlets(120)(atlas), observations: [] }));
    expect(namesOn(map)).toEqual(["Next"]);
    expect(map.note).not.toContain("towns");
  });

  test("stand among the parts where these are fewer", () => {
    const map = mapOf(withHamlets(20));
    expect(namesOn(map)).toContain("Almond");
    expect(map.note).not.toContain("towns");
  });
});

import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Service } from "../../src/model/service.ts";
import { mulberry32 } from "../../src/stats/random.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const STREETS = ["Main", "Olive", "Harbour", "Station", "Mill", "School", "Garden", "Bridge"];
const NAMES = ["Day centre", "Library", "Food pantry", "Legal advice", "Clinic", "Nursery"];
const PLACES = ["North", "South", "Old Town", "Market", "Riverside", "Upper Village", "Hill"];
const BODIES = ["Council", "Cooperative", "Red Cross", "Parish", "Friends", "Foundation"];

/** The tiny atlas with so many invented services, the same ones at every run. */
export function contextOfMany(count: number): PageContext {
  return tinyPages("en", {
    change: (atlas) => {
      const [model] = atlas.services;
      if (model === undefined) throw new Error("missing service: s1");
      return { ...atlas, services: manyServices(model, count) };
    },
  });
}

function manyServices(model: Service, count: number): readonly Service[] {
  const random = mulberry32(7);
  const any = <T>(items: readonly [T, ...T[]] | readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("missing choice: the list is empty");
    return item;
  };
  return Array.from({ length: count }, (_, i) => ({
    ...model,
    id: `service-${i + 1}`,
    name: { en: `${any(NAMES)} ${any(PLACES)} ${Math.floor(random() * 900)}` },
    organization: `${any(PLACES)} ${any(BODIES)} ${Math.floor(random() * 90)}`,
    taxonomy: [any(["day-centre", "library"])],
    groups: [any(["children", "older"])],
    status: any(["active", "active", "planned", "closed"] as const),
    address: `${Math.floor(random() * 200)} ${any(STREETS)} Street`,
    area: any(["A01", "A02", "A03", "A04"]),
    coverage: random() < 0.3 ? ["V1"] : [],
    languages: [any(["he", "en", "ar"])],
    lon: 35 + random() / 5,
    lat: 32 + random() / 5,
  }));
}

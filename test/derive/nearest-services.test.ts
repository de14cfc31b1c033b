import fc from "fast-check";
import { expect, test } from "vitest";
import type { Service } from "../../src/model/service.ts";
import { nearestServices } from "../../src/derive/nearest-services.ts";
import { canon } from "../../src/stats/canon.ts";
import { haversine } from "../../src/stats/haversine.ts";
import { nearest } from "../../src/stats/nearest.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const [library] = tinyPages("en").lookup.atlas.services;
if (library === undefined) throw new Error("missing service: s1");
const base: Service = library;

/** Few distinct places, so that many services are equally far. */
const degree = fc.oneof(
  fc.integer({ min: 30, max: 34 }),
  fc.double({ min: 30, max: 34, noNaN: true }),
);
const registries = fc
  .array(fc.tuple(fc.option(degree), degree), { maxLength: 40 })
  .map((places) =>
    places.map(([lon, lat], i) => ({ ...base, id: `s${(i * 7) % 41}-${i}`, lon, lat })),
  );

test("the nearest services are those that a look at each of them finds", () => {
  fc.assert(
    fc.property(registries, degree, degree, (services, lon, lat) => {
      const plain = services
        .flatMap((service) =>
          service.lon === null
            ? []
            : [{ id: service.id, metres: haversine([lon, lat], [service.lon, service.lat]) }],
        )
        .sort((a, b) => canon(a.metres) - canon(b.metres) || (a.id < b.id ? -1 : 1));
      const found = nearestServices([lon, lat], services, 3);
      expect(found.map(({ service, metres }) => ({ id: service.id, metres }))).toEqual(
        plain.slice(0, 3),
      );
      expect(nearest([lon, lat], services)).toEqual(plain[0] ?? null);
    }),
  );
});

import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import { areaOf } from "../../src/derive/lookup.ts";
import { areaServices } from "../../src/views/area-services.ts";
import { servicesView } from "../../src/views/services-view.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });
const almond = (context: PageContext) => areaOf(context.lookup, "A01");

describe("services", () => {
  test("of a village are those in it and those that cover it", () => {
    expect(areaServices(english, areaOf(english.lookup, "A02"))).toMatchInlineSnapshot(`
      {
        "sentence": "Carob: 2 services are registered.",
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
    expect(["A02", "A01", "A04"].map(sentence)).toMatchInlineSnapshot(`
      [
        "Carob: one service is registered.",
        "A survey found no service in Almond.",
        "No service in Olive has been entered, and nobody has surveyed whether there are any.",
      ]
    `);
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
    expect(areaServices(empty, almond(empty)).sentence).toMatchInlineSnapshot(
      `"Almond: the registry of services is empty, because nobody has entered a service yet. That does not mean that there are none."`,
    );
    expect(servicesView(english).empty).toBeNull();
  });
});

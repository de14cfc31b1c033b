import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Service } from "../../src/model/service.ts";
import { areaOf } from "../../src/derive/lookup.ts";
import { areaServices } from "../../src/views/area-services.ts";
import { pluralForms } from "../../src/views/plural-forms.ts";
import { serviceKindView } from "../../src/views/service-kind-view.ts";
import { serviceKinds } from "../../src/views/service-kinds.ts";
import { serviceView } from "../../src/views/service-view.ts";
import { servicesView } from "../../src/views/services-view.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });
const hebrew = tinyPages("he");

function inArea(context: PageContext, code: string) {
  return areaServices(context, areaOf(context.lookup, code));
}

function serviceOf(context: PageContext, id: string): Service {
  const service = context.lookup.atlas.services.find((item) => item.id === id);
  if (service === undefined) throw new Error(`unknown service: ${id}`);
  return service;
}

/** The English pages with one service changed. */
function changed(id: string, change: Partial<Service>) {
  const context = tinyPages("en", {
    change: (atlas) => ({
      ...atlas,
      services: atlas.services.map((item) => (item.id === id ? { ...item, ...change } : item)),
    }),
  });
  return serviceView(context, serviceOf(context, id));
}

describe("services in a profile", () => {
  test("tell those that stand in a village from those that serve it", () => {
    const { sentence, active } = inArea(english, "A02");
    expect(sentence).toBe("Carob: one service in operation. One more serves it from elsewhere.");
    expect(active.map(({ name, from }) => [name, from])).toEqual([
      ["Carob day centre", ""],
      ["Almond library", "from Almond"],
    ]);
  });

  test("of the valley are those of its villages, planned ones apart", () => {
    const { active, planned } = inArea(english, "V1");
    expect(active.map(({ name }) => name)).toEqual(["Almond library", "Carob day centre"]);
    expect(planned.map(({ name }) => name)).toEqual(["Fig day centre"]);
  });

  test("are counted by kind, and each kind of nothing has words of its own", () => {
    const cells = (code: string) =>
      inArea(english, code).rows.map(({ label, cell }) => `${label}: ${cell.text}`);
    expect(cells("A01")).toEqual(["Day centre: none found", "Library: 1"]);
    expect(cells("A04")).toEqual(["Day centre: not surveyed", "Library: one from elsewhere"]);
  });

  test("name the nearest of a kind that is not here, as the crow flies", () => {
    const [dayCentre] = inArea(english, "A01").rows;
    expect(dayCentre?.nearest).toBeNull();
    const moved = tinyPages("en", {
      change: (atlas) => ({
        ...atlas,
        services: atlas.services.map((item) =>
          item.id === "s2" ? { ...item, lon: 35.15, lat: 32.15 } : item,
        ),
      }),
    });
    expect(inArea(moved, "A01").rows[0]?.nearest).toEqual({
      label: "Carob day centre",
      href: "/en/services/s2/",
      distance: "nearest, 9.4 km as the crow flies:",
    });
  });

  test("that are none are told from those that nobody has looked for", () => {
    const bare = tinyPages("en", {
      change: (atlas) => ({
        ...atlas,
        services: atlas.services.filter(({ id }) => id === "s2"),
      }),
    });
    const sentence = (code: string) => inArea(bare, code).sentence;
    expect(["A02", "A01", "A04"].map(sentence)).toMatchInlineSnapshot(`
      [
        "Carob: one service in operation.",
        "A survey found no service in Almond.",
        "No service in Olive has been entered, and nobody has surveyed whether there are any.",
      ]
    `);
  });

  test("that come from elsewhere only are not called registered here", () => {
    expect(inArea(english, "A04").sentence).toBe(
      "No service stands in Olive; one serves it from elsewhere.",
    );
  });
});

describe("the registry", () => {
  test("that is empty explains itself", () => {
    const empty = tinyPages("en", {
      change: (atlas) => ({ ...atlas, services: [], surveys: [] }),
    });
    const view = servicesView(empty);
    expect(view.empty).toMatchInlineSnapshot(`
      {
        "how": "As soon as the publisher adds services to the atlas, they appear here, in the profiles of the places and in the downloads.",
        "surveyed": "Nobody has yet surveyed what services exist where.",
        "text": "That is not to say that there are none: the registry is empty because nobody has entered a service into it.",
        "title": "No service has been registered yet",
      }
    `);
    expect([view.filter, view.figure, view.kinds]).toEqual([null, null, []]);
    expect(inArea(empty, "A01").sentence).toMatchInlineSnapshot(
      `"Almond: the registry of services is empty, because nobody has entered a service yet. That does not mean that there are none."`,
    );
    expect(servicesView(english).empty).toBeNull();
  });

  test("counts by kind and says in how many areas somebody looked", () => {
    const rows = servicesView(english).kinds;
    expect(
      rows.map(({ label, active, planned, surveyed }) => [label, active, planned.text, surveyed]),
    ).toEqual([
      ["Day centre", "1", "1", "3 of 4"],
      ["Library", "1", "", "2 of 4"],
    ]);
  });

  test("offers only choices that occur, and none where there is just one", () => {
    const facets = servicesView(english).filter?.facets ?? [];
    expect(facets.map(({ name, options }) => [name, options.length])).toEqual([
      ["kind", 2],
      ["group", 2],
      ["area", 4],
      ["language", 2],
      ["status", 2],
    ]);
  });

  test("counts for the script in every plural form of the language", () => {
    const forms = pluralForms(tinyPages("he"), "services.filter.found");
    expect(Object.keys(forms).sort()).toEqual(["none", "one", "other", "two"]);
    expect(forms["other"]).toBe("נמצאו % שירותים מתאימים.");
  });
});

describe("a kind of service", () => {
  test("lists all of the kind by status, and says of every area what is known", () => {
    const kind = serviceKinds(english).find(({ code }) => code === "day-centre");
    if (kind === undefined) throw new Error("unknown kind: day-centre");
    const view = serviceKindView(english, kind);
    expect(view.lists.map(({ title, items }) => [title, items.map(({ name }) => name)])).toEqual([
      ["In operation", ["Carob day centre"]],
      ["Planned", ["Fig day centre"]],
    ]);
    expect(view.areas.map(({ label, active }) => `${label} ${active.text}`)).toEqual([
      "Almond none found",
      "Carob 1",
      "Fig none found",
      "Olive not surveyed",
    ]);
  });
});

describe("the record of a service", () => {
  test("says what is not stated, and links what can be opened", () => {
    const { facts } = serviceView(english, serviceOf(english, "s2"));
    const said = facts.map(({ term, text, links }) =>
      [term, text, ...links.map(({ label }) => label)].filter(Boolean).join(": "),
    );
    expect(said).toContain("Telephone: not stated");
    expect(said).toContain("Kind of service: Day centre");
    expect(said).toContain("Languages spoken: Hebrew");
    expect(said).toContain("Capacity: 25 places");
  });

  test("warns of an old entry, of one that nobody has dated, and of a closed door", () => {
    const notices = (change: Partial<Service>) => changed("s1", change).notices;
    expect(notices({ updated: "2021-11-01" })).toEqual([]);
    expect(notices({ updated: "2019-05-02" })).toEqual([
      "This entry is old (last checked: 2 May 2019). Ask before going.",
    ]);
    expect(notices({ updated: "", status: "planned" })).toEqual([
      "This service is planned and not open yet.",
      "It is not known when this entry was last checked. Ask before going.",
    ]);
    expect(notices({ status: "closed" })[0]).toBe("This service is closed.");
  });

  test("names the nearest of the same kind that is open, not itself and not a planned one", () => {
    const other = { taxonomy: ["library"], lon: 35.16, lat: 32.14 };
    const context = tinyPages("en", {
      change: (atlas) => ({
        ...atlas,
        services: atlas.services.map((item) => (item.id === "s2" ? { ...item, ...other } : item)),
      }),
    });
    const { alternatives } = serviceView(context, serviceOf(context, "s1"));
    expect(alternatives.map(({ name, distance }) => [name, distance])).toEqual([
      ["Carob day centre", "9.4 km as the crow flies"],
    ]);
  });

  test("says where an area was only guessed from the nearest seat", () => {
    const { facts } = changed("s1", { areaFrom: "seat" });
    expect(facts.find(({ term }) => term === "Area")?.text).toBe(
      "Almond (approximate: by the nearest seat, since the boundaries are schematic)",
    );
  });

  test("opens a letter to the publisher about this entry", () => {
    const { report } = serviceView(hebrew, serviceOf(hebrew, "s1"));
    expect(report?.href).toMatch(/^mailto:atlas@valley\.example\.org\?subject=/);
    expect(decodeURIComponent(report?.href ?? "")).toContain("s1");
  });

  test("describes itself to search engines, and nothing in it can end the block", () => {
    const { jsonLd } = changed("s1", { name: { en: "</script><b>Library" } });
    const json = (jsonLd?.markup ?? "").replace(/^<script[^>]*>|<\/script>$/g, "");
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toMatchObject({
      "@type": "GovernmentService",
      name: "</script><b>Library",
      provider: { name: "Tiny Valley Council" },
      availableChannel: { serviceLocation: { geo: { longitude: 35.06, latitude: 32.14 } } },
    });
  });
});

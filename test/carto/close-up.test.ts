import { describe, expect, test } from "vitest";
import { closeUp } from "../../src/carto/close-up.ts";
import { mapBase } from "../../src/carto/map-base.ts";
import { geometryOf, sixTowns, zoneGeometries } from "./zone-of-areas.ts";

const towns = geometryOf(zoneGeometries(sixTowns), "town");
const SHEET = { widthPx: 354, maxHeightPx: 400, marginPx: 28 };

describe("a map of some areas of a level", () => {
  test("fills the sheet with them and shows their neighbours as ground", () => {
    const cut = closeUp(towns, ["T11"]);
    if (cut === undefined) throw new Error("missing boundaries: T11");
    const base = mapBase(cut, SHEET);
    const own = base.areas.find(({ code }) => code === "T11");
    const whole = mapBase(towns, SHEET).areas.find(({ code }) => code === "T11");
    const widthOf = (area: typeof own) =>
      area === undefined ? 0 : area.bounds.right - area.bounds.left;
    expect(widthOf(own)).toBeGreaterThan(2 * widthOf(whole));
    const around = base.areas.filter(({ isContext }) => isContext).map(({ code }) => code);
    expect(around).toEqual(expect.arrayContaining(["T01", "T10", "T12", "T21"]));
  });

  test("leaves out what lies far away, with its arcs", () => {
    const cut = closeUp(towns, ["T11"]);
    expect(cut?.context).not.toContain("T43");
    expect(cut?.topology.arcs.length).toBeLessThan(towns.topology.arcs.length);
    expect(towns.context).toContain("T43");
  });

  test("is none where none of them has a boundary", () => {
    expect(closeUp(towns, ["nowhere"])).toBeUndefined();
  });
});

import type { AtlasSketch, ObservationSketch } from "./atlas-of.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { atlasOf } from "./atlas-of.ts";

/** Four areas that fill a zone. */
export const ZONE = { Z: "", A: "Z", B: "Z", C: "Z", D: "Z" };

/** Sketches an atlas of one count of people. */
export function counts(values: Readonly<Record<string, number | null>>): AtlasSketch {
  return { areas: ZONE, indicators: [{ code: "births" }], observations: rows("births", values) };
}

/** Lists the observations of one indicator by area. */
export function rows(
  indicator: string,
  values: Readonly<Record<string, number | null>>,
): ObservationSketch[] {
  return Object.entries(values).map(([area, value]) => ({ indicator, area, value }));
}

/** Protects an atlas and tells, by area, the value of an indicator or why there is none. */
export function outcomes(
  sketch: AtlasSketch,
  indicator = "births",
): Readonly<Record<string, number | string>> {
  const { atlas } = protect(atlasOf(sketch));
  const ours = atlas.observations.filter((o) => o.indicator === indicator);
  return Object.fromEntries(ours.map(({ area, value, status }) => [area, value ?? status]));
}

import type { LabelRequest, PlacedLabel } from "./label-request.ts";
import type { MapBase } from "./map-base.ts";
import { html, type Content } from "../markup/html.ts";
import { labelRequest, type AreaLabel } from "./area-texts.ts";
import { px } from "./label-markup.ts";

/** How many towns a crowded map names. */
export const TOWNS = 10;
const DOT_PX = 2;

/** Asks for places for the names of the towns with the most people; without people there are none. */
export function townRequests(base: MapBase, labels: readonly AreaLabel[]): readonly LabelRequest[] {
  const areaOf = new Map(base.areas.map((area) => [area.code, area]));
  return labels
    .filter(({ weight = 0 }) => weight > 0)
    .toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || (a.code < b.code ? -1 : 1))
    .slice(0, TOWNS)
    .flatMap(({ code, name, weight = 0 }) => {
      const area = areaOf.get(code);
      if (area === undefined) return [];
      const request = labelRequest(area, { code, name, value: "" });
      return [{ ...request, short: [], priority: weight, symbolRadiusPx: DOT_PX }];
    });
}

/** Draws the dots beside which the names of towns stand. */
export function townDots(base: MapBase, placed: readonly PlacedLabel[]): Content {
  const areaOf = new Map(base.areas.map((area) => [area.code, area]));
  return placed.map(({ code }) => {
    const { x, y } = areaOf.get(code)?.labelPoint ?? { x: 0, y: 0 };
    return html`<circle cx="${px(x)}" cy="${px(y)}" r="${DOT_PX}" class="f-ink s-paper" />`;
  });
}

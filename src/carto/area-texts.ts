import type { AreaCode } from "../model/area.ts";
import type { LabelRequest } from "./label-request.ts";
import type { MapArea } from "./map-base.ts";
import { isolated } from "./isolated.ts";
import { wrappedName } from "./wrapped-name.ts";

/** What a map says about an area. */
export interface AreaLabel {
  readonly code: AreaCode;
  readonly name: string;
  /** Formatted; empty where the map shows names only. */
  readonly value: string;
  /** Stands for the label where there is no place for it; by default the value does. */
  readonly number?: string;
  /** The people of the area: of very many areas only the largest are named. */
  readonly weight?: number;
}

export interface AreaLink {
  readonly code: AreaCode;
  readonly href: string;
  /** The name and the value as one text, read aloud and shown when a pointer rests. */
  readonly label: string;
}

/** Lists the ways to set a label: in as few lines as possible, with a broken name, as a number. */
export function labelLines(label: AreaLabel): Pick<LabelRequest, "variants" | "short"> {
  const values = label.value === "" ? [] : [isolated(label.value)];
  const variants = [[label.name], ...wrappedName(label.name)].map((lines) => {
    return [...lines.map(isolated), ...values];
  });
  return { variants, short: label.number === undefined ? values : [label.number] };
}

/** Asks for a place for the label of an area: in as few lines as possible, else with a broken name. */
export function labelRequest(area: MapArea, label: AreaLabel): LabelRequest {
  return {
    code: area.code,
    ...labelLines(label),
    point: area.labelPoint,
    priority: 0,
    ground: { polygons: area.polygons, bounds: area.bounds },
  };
}

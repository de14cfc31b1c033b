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
}

export interface AreaLink {
  readonly code: AreaCode;
  readonly href: string;
  /** The name and the value as one text, read aloud and shown when a pointer rests. */
  readonly label: string;
}

/** Asks for a place for the label of an area: in as few lines as possible, else with a broken name. */
export function labelRequest(area: MapArea, label: AreaLabel): LabelRequest {
  const values = label.value === "" ? [] : [isolated(label.value)];
  const short = label.number === undefined ? values : [label.number];
  return {
    code: area.code,
    variants: [[label.name], ...wrappedName(label.name)].map((lines) => {
      return [...lines.map(isolated), ...values];
    }),
    short,
    point: area.labelPoint,
    priority: 0,
    ground: { polygons: area.polygons, bounds: area.bounds },
  };
}

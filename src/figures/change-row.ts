import type { AreaCode } from "../model/area.ts";
import { textOf, type AtlasContext } from "./context.ts";

/** What changes are about, in the order in which they are told: what concerns trust stands first. */
export const CHANGE_GROUPS = ["values", "index", "plans", "services", "places"] as const;

type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** What became of one thing, in words. */
export interface ChangeRow {
  readonly group: ChangeGroup;
  /** What changed, as files name it: the code of an indicator, of an objective, of a service. */
  readonly code: string;
  readonly title: string;
  /** Its page today, without base; null where it has none. */
  readonly path: string | null;
  readonly isIllustrative: boolean;
  /** null: all places, or none. */
  readonly area: AreaCode | null;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly kind: string;
  /** For signs and colours; most changes are neither. */
  readonly tone: "better" | "worse" | "none";
}

/** Names an area as it is called today, or by its code where it is no longer in the atlas. */
export function placeName(context: AtlasContext, code: AreaCode): string {
  const area = context.lookup.areaByCode.get(code);
  return area === undefined ? code : textOf(context, area.name);
}

import type { PlaceChange } from "../derive/place-changes.ts";
import type { Area } from "../model/area.ts";
import { formatDate } from "../scales/format-date.ts";
import { formatNumber } from "../scales/format-number.ts";
import { placeName, type ChangeRow } from "./change-row.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";

/** Says what became of a place or of its boundary. */
export function placeChangeRow(context: AtlasContext, change: PlaceChange): ChangeRow {
  const { area, kind, old } = change;
  const level = context.lookup.atlas.config.levels.find(({ id }) => id === area.level);
  return {
    group: "places",
    code: area.code,
    title: level === undefined ? area.level : textOf(context, level.name),
    path: null,
    isIllustrative: false,
    area: area.code,
    place: textOf(context, area.name),
    before: old === null ? "" : wordsOf(context, old, kind),
    after: kind === "removed" ? "" : wordsOf(context, area, kind),
    kind: say(context, `changes.place.${kind}`),
    tone: "none",
  };
}

/** What of a place a change of this kind is about. */
function wordsOf(context: AtlasContext, area: Area, kind: PlaceChange["kind"]): string {
  const language = languageOf(context);
  if (kind === "renamed") return textOf(context, area.name);
  if (kind === "moved") return area.parent === null ? "" : placeName(context, area.parent);
  if (kind === "ended") return area.validTo === null ? "" : formatDate(area.validTo, language);
  if (kind !== "size" || area.areaKm2 === null) return "";
  return formatNumber(area.areaKm2, { language, decimals: 2 });
}

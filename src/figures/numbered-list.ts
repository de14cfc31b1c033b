import type { MapDrawing } from "../carto/map-drawing.ts";
import type { RankedArea } from "../derive/ranking.ts";
import type { NumberedItem } from "./figure.ts";
import { textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";

/** A map as it is drawn for a full sheet and for a phone. */
export interface MapDrawings {
  readonly wide: MapDrawing;
  readonly narrow: MapDrawing;
}

/** Lists what the numbers on a map stand for, in the order of the numbers. */
export function numberedList<Item extends Pick<RankedArea, "area">>(
  context: AtlasContext,
  { items, text }: { readonly items: readonly Item[]; readonly text: (item: Item) => string },
  { wide, narrow }: MapDrawings,
): readonly NumberedItem[] {
  return items
    .map((item, i) => ({
      area: item.area.code,
      number: formatCount(context, i + 1),
      name: textOf(context, item.area.name),
      value: text(item),
      isWide: wide.numbered.includes(item.area.code),
      isNarrow: narrow.numbered.includes(item.area.code),
    }))
    .filter(({ isWide, isNarrow }) => isWide || isNarrow);
}

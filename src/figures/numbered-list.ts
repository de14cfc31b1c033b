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
  const [onWide, onNarrow] = [new Set(wide.numbered), new Set(narrow.numbered)];
  return items.flatMap((item, i) => {
    const { code: area, name } = item.area;
    const [isWide, isNarrow] = [onWide.has(area), onNarrow.has(area)];
    if (!isWide && !isNarrow) return [];
    const number = formatCount(context, i + 1);
    return [{ area, number, name: textOf(context, name), value: text(item), isWide, isNarrow }];
  });
}

import type { AreaCode } from "../model/area.ts";
import type { MapPicture } from "./choropleth.ts";
import type { PlacedLabel } from "./label-request.ts";
import type { Tile, TileLayout } from "./tile-layout.ts";
import { html, type Markup } from "../markup/html.ts";
import { labelLines, type AreaLabel } from "./area-texts.ts";
import { boxAt } from "./box.ts";
import { CROWD } from "./choropleth.ts";
import { isolated } from "./isolated.ts";
import { labelMarkup } from "./label-markup.ts";
import { inLinkOrder, linkedPicture, linkedShape } from "./linked-picture.ts";
import { mapDrawing, type MapDrawing } from "./map-drawing.ts";
import { textClass } from "./text-class.ts";
import { textSize } from "./text-size.ts";
import { wordsOfName } from "./wrapped-name.ts";

export interface TileMapOptions extends Omit<MapPicture, "base" | "scaleLabel"> {
  readonly layout: TileLayout;
  /** The class of an area: one of a ramp, "nodata" or "supp". */
  readonly classOf: (code: AreaCode) => string;
}

/** The seam between two tiles, and the air between a text and the edge of its tile. */
const SEAM_PX = 2;
const AIR_PX = 2;
const ASCENT_PX = 10;

/** Draws a tile map: a square an area, all of one size, in about the order in which they lie. */
export function tileMap(options: TileMapOptions): MapDrawing {
  const { layout, id, title, description, links, labels, classOf } = options;
  const linkOf = new Map(links.map((link) => [link.code, link]));
  const labelOf = new Map(labels.map((label) => [label.code, label]));
  const shapes = inLinkOrder(layout.tiles, links).map((tile) =>
    linkedShape(linkOf.get(tile.code), square(tile, layout, classOf(tile.code))),
  );
  // A list of very many numbers would say no more than the table.
  const isCrowd = labels.length > CROWD;
  const placed = layout.tiles.flatMap((tile) => {
    const label = labelOf.get(tile.code);
    const found = label === undefined ? [] : placedIn(tile, layout, label);
    return found.filter(({ isShort }) => !isShort || !isCrowd);
  });
  const texts = placed.map((label) => {
    const value = labelOf.get(label.code)?.value ?? "";
    const hasValue = value !== "" && label.lines.at(-1) === isolated(value);
    return labelMarkup(label, { className: textClass(label, classOf(label.code)), hasValue });
  });
  const picture = linkedPicture(
    { id, title, description, className: "map", width: layout.widthPx, height: layout.heightPx },
    [shapes, html`<g aria-hidden="true" pointer-events="none">${texts}</g>`],
  );
  return mapDrawing(picture, placed);
}

function square({ x, y }: Tile, { cellPx }: TileLayout, className: string): Markup {
  const side = cellPx - SEAM_PX;
  return html`<rect
    x="${x + SEAM_PX / 2}"
    y="${y + SEAM_PX / 2}"
    width="${side}"
    height="${side}"
    class="${className} s-key"
  />`;
}

/** The first way to set a label that fits into its tile; none where not even the number does. */
function placedIn(
  { code, x, y }: Tile,
  { cellPx }: TileLayout,
  label: AreaLabel,
): readonly PlacedLabel[] {
  const room = cellPx - SEAM_PX - 2 * AIR_PX;
  const { variants, short = [] } = labelLines(label);
  const numbered = label.value === "" ? [short] : [[...short, isolated(label.value)], short];
  const named = [...variants, ...stacked(label)];
  const lines = [...named, ...numbered].find((block) => {
    const { width, height } = textSize(block);
    return block.length > 0 && width <= room && height <= room;
  });
  if (lines === undefined) return [];
  const { width, height } = textSize(lines);
  const [middle, across] = [x + cellPx / 2, y + cellPx / 2];
  const box = boxAt([middle, across], width, height);
  return [
    {
      code,
      x: middle,
      y: box.top + ASCENT_PX,
      anchor: "middle",
      lines,
      box,
      leader: null,
      isInside: true,
      isShort: numbered.includes(lines),
    },
  ];
}

/** A name with every word on a line of its own, over its value. */
function stacked({ name, value }: AreaLabel): readonly (readonly string[])[] {
  const words = wordsOfName(name).map(isolated);
  return [[...words, ...(value === "" ? [] : [isolated(value)])]];
}

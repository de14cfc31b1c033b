import { takenGround } from "./taken-ground.ts";
import { liesWithin, textBox, type TextBox, type TextPlace } from "./text-box.ts";

/** A mark that would like its name beside it; the one with the highest priority chooses first. */
export interface PointLabelRequest {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly priority: number;
}

/** What labels keep clear of: the edges, the marks and every text that stands already. */
export interface PointLabelSheet {
  readonly room: TextBox;
  readonly taken: readonly TextBox[];
  readonly radiusPx: number;
  readonly sizePx: number;
}

/** A name that found a place. */
export interface PointLabel extends TextPlace {
  readonly code: string;
  readonly text: string;
  readonly box: TextBox;
}

const GAP = 4;

/**
 * Places names beside their marks, each at the first of eight places where it covers no mark, no
 * text and no edge; a name without such a place is left out. Equal priorities go by code.
 */
export function pointLabels(
  requests: readonly PointLabelRequest[],
  sheet: PointLabelSheet,
): readonly PointLabel[] {
  const taken = takenGround();
  for (const box of sheet.taken) taken.add(box);
  const marked = requests.map((request) => {
    const mark = markBox(request.x, request.y, sheet.radiusPx);
    taken.add(mark);
    return { request, mark };
  });
  const ordered = marked.toSorted(
    ({ request: a }, { request: b }) => b.priority - a.priority || (a.code < b.code ? -1 : 1),
  );
  return ordered.flatMap(({ request, mark }): readonly PointLabel[] => {
    const label = candidates(request, sheet).find(
      ({ box }) => liesWithin(box, sheet.room) && !taken.isTaken(box, mark),
    );
    if (label === undefined) return [];
    taken.add(label.box);
    return [label];
  });
}

function candidates(
  { code, text, x, y }: PointLabelRequest,
  { radiusPx, sizePx }: PointLabelSheet,
): readonly PointLabel[] {
  const away = radiusPx + GAP;
  const slant = radiusPx * 0.7 + GAP;
  const [above, below, beside] = [-slant, slant + sizePx * 0.75, sizePx * 0.35];
  const places: readonly TextPlace[] = [
    { x: x + away, y: y + beside, anchor: "start" },
    { x: x - away, y: y + beside, anchor: "end" },
    { x, y: y - away, anchor: "middle" },
    { x, y: y + away + sizePx * 0.75, anchor: "middle" },
    { x: x + slant, y: y + above, anchor: "start" },
    { x: x - slant, y: y + above, anchor: "end" },
    { x: x + slant, y: y + below, anchor: "start" },
    { x: x - slant, y: y + below, anchor: "end" },
  ];
  return places.map((place) => ({ code, text, ...place, box: textBox(text, place, sizePx) }));
}

function markBox(x: number, y: number, radius: number): TextBox {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

import type { SparkPoint } from "./sparkline.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { areaAttribute } from "./area-attribute.ts";

/** One panel: an area with its course; every other area's course stands behind it as a ghost. */
export interface TrendPanel {
  readonly code?: string;
  readonly name: string;
  readonly points: readonly SparkPoint[];
  readonly lastValue: string;
}

/** Small multiples on one scale; words and numbers come ready to be read. */
export interface TrendMultiplesOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly panels: readonly TrendPanel[];
  readonly columns: number;
  readonly firstLabel: string;
  readonly lastLabel: string;
}

const PANEL_WIDTH = 158;
const PANEL_HEIGHT = 118;
const TOP = 34;
const BOTTOM = 92;
const RIGHT = 104;

/**
 * Draws one panel an area, all on the same two scales: the area's line in the accent, the others
 * as ghosts, drawn once and used by every panel, the last value in words. Lines break at gaps.
 */
export function trendMultiples(options: TrendMultiplesOptions): Markup {
  const { id, title, description, panels, columns } = options;
  const place = panelScale(panels);
  const ghosts = panels.map(({ points }) => linePath(points, place)).join("");
  const drawing = panels.map((panel, i) => {
    const left = (i % columns) * PANEL_WIDTH;
    const top = Math.floor(i / columns) * PANEL_HEIGHT;
    return html`<g transform="translate(${left} ${top})" ${areaAttribute(panel.code)}
      >${panelMarkup(options, panel, place)}</g
    >`;
  });
  const width = Math.min(columns, panels.length) * PANEL_WIDTH;
  const height = Math.ceil(panels.length / columns) * PANEL_HEIGHT;
  return svgPicture({ id, width, height, title, description, className: "multiples" }, [
    html`<defs><path id="ghosts" d="${ghosts}" /></defs>`,
    drawing,
  ]);
}

type Place = (point: SparkPoint) => { readonly x: number; readonly y: number };

function panelMarkup(
  { firstLabel, lastLabel }: TrendMultiplesOptions,
  { name, points, lastValue }: TrendPanel,
  place: Place,
): Content {
  const last = points.findLast(({ value }) => value !== null);
  const end = last === undefined ? undefined : place(last);
  const dot =
    end !== undefined &&
    html`<circle cx="${end.x}" cy="${end.y}" r="2.6" class="f-accent" /><text
        x="${end.x + 7}"
        y="${end.y + 4}"
        class="lb-s lb-b"
        >${lastValue}</text
      >`;
  return [
    html`<text x="0" y="16" class="lb">${name}</text>`,
    html`<use href="#ghosts" class="n-ghost" /><path
        d="${linePath(points, place)}"
        class="n-acc"
      />`,
    dot,
    html`<text x="0" y="${BOTTOM + 18}" class="ax">${firstLabel}</text>`,
    html`<text x="${RIGHT}" y="${BOTTOM + 18}" class="ax" text-anchor="end">${lastLabel}</text>`,
  ];
}

function panelScale(panels: readonly TrendPanel[]): Place {
  const points = panels.flatMap((panel) => panel.points);
  const xExtent = extent(points.map(({ x }) => x));
  const yExtent = extent(points.flatMap(({ value }) => value ?? []));
  const round = (n: number) => Math.round(n * 10) / 10;
  return ({ x, value }) => ({
    x: round(3 + share(x, xExtent) * (RIGHT - 6)),
    y: round(BOTTOM - share(value ?? 0, yExtent) * (BOTTOM - TOP)),
  });
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}

function share(value: number, [low, high]: readonly [number, number]): number {
  return high > low ? (value - low) / (high - low) : 0.5;
}

function linePath(points: readonly SparkPoint[], place: Place): string {
  return points
    .map((point, i) => {
      if (point.value === null) return "";
      const isStart = i === 0 || points[i - 1]?.value === null;
      const { x, y } = place(point);
      return `${isStart ? "M" : "L"}${x} ${y}`;
    })
    .join("");
}

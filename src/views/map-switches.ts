import type { Figure } from "../figures/figure.ts";
import type { Markup } from "../markup/html.ts";
import type { AreaCode } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import type { MapWay } from "./map-ways.ts";
import { classLegend } from "../charts/class-legend.ts";
import { indicatorOf, levelOf } from "../derive/lookup.ts";
import { ranking, type RankedArea } from "../derive/ranking.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { drawnAreas } from "../figures/drawn-areas.ts";
import { formatCount } from "../figures/format-count.ts";
import { formatObservation, formatValue } from "../figures/format-value.ts";
import { absenceSwatches, mapClasses } from "../figures/map-classes.ts";
import { mapSpecOf, mapWays } from "./map-ways.ts";

/** One way to see a map, as the script of the page reads it. */
export interface SwitchChoice {
  readonly group: string;
  readonly label: string;
  /** Read aloud when it is chosen. */
  readonly said: string;
  readonly isDrawn: boolean;
  /** One character an area: the place of its class, "n" for no data, "s" for withheld. */
  readonly digits: string;
  /** The class names that the digits stand for. */
  readonly classes: readonly string[];
  /** What the swatches count, in their order. */
  readonly counts: readonly string[];
  /** What each area says; left out where it is what the drawn map says. */
  readonly words?: AreaWords;
}

/** Name and value of each area, and what its label on the map says. */
export interface AreaWords {
  readonly texts: readonly string[];
  readonly values: readonly string[];
}

/** What the script of a map reads: see `SwitchData`, as JSON; and the legend of each choice. */
export interface MapSwitches {
  readonly json: string;
  readonly legends: readonly Markup[];
}

/**
 * The ways to see a map, as plain data. Which areas there are and what they say is on the drawn map,
 * whose links are in the order of the digits: written twice it would be a tenth of the page.
 */
export interface SwitchData {
  /** Says the class of an area: "%a, class %n of %c". */
  readonly classed: string;
  readonly choices: readonly SwitchChoice[];
}

interface Subject {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly level: string;
  /** The period of the drawn map. */
  readonly drawn: Period;
  /** In the order in which a keyboard walks through them. */
  readonly areas: readonly AreaCode[];
}

/** Writes the other ways to see a map for the script that repaints it; null where there are none. */
export function mapSwitches(context: AtlasContext, figure: Figure): MapSwitches | null {
  const spec = mapSpecOf(context, figure);
  const ways = spec === undefined ? [] : mapWays(figure, spec);
  if (spec === undefined || ways.length === 0) return null;
  // Only areas with a page of their own are links, by which the script finds them.
  if (!levelOf(context.lookup, spec.level).profile) return null;
  const { level, period } = spec;
  const indicator = indicatorOf(context.lookup, spec.indicator);
  const all = ranking(context.lookup, { indicator, level, period });
  const { ranked } = drawnAreas(context, level, all);
  const areas = ranked.map(({ area }) => area.code);
  const subject = { figure, indicator, level, drawn: period, areas };
  const data: SwitchData = {
    classed: say(context, "map.classed", { area: "%a", number: "%n", count: "%c" }),
    choices: ways.map((way) => choiceOf(context, subject, way)),
  };
  const legends = ways.map((way, i) =>
    legendOf(context, { ...subject, id: `${figure.id}-${i}` }, way),
  );
  return { json: JSON.stringify(data), legends };
}

function choiceOf(context: AtlasContext, subject: Subject, way: MapWay): SwitchChoice {
  const { figure, indicator, drawn } = subject;
  const ranked = rankedAt(context, subject, way);
  const counts = new Map(
    absenceSwatches(context, ranked).map(({ label, count }) => [label, count]),
  );
  return {
    group: say(context, `figure.switch.${way.group}`),
    label: way.label,
    said: say(context, "figure.switch.said", { what: way.label }),
    isDrawn: way.isDrawn,
    digits: way.classByArea,
    classes: way.rows.map(({ className }) => className),
    counts: figure.swatches.map(({ label }) => counts.get(label) ?? formatCount(context, 0)),
    ...(way.period === drawn ? {} : { words: areaWords(context, indicator, ranked) }),
  };
}

function areaWords(
  context: AtlasContext,
  indicator: Indicator,
  ranked: readonly RankedArea[],
): AreaWords {
  const texts = ranked.map(({ area, observation }) =>
    say(context, "map.class", {
      name: textOf(context, area.name),
      value: formatObservation(context, indicator, observation),
    }),
  );
  const values = ranked.map(({ value }) =>
    value === null ? "" : formatValue(context, indicator, value),
  );
  return { texts, values };
}

/** The areas at the period of a way, in the order in which they are drawn. */
function rankedAt(
  context: AtlasContext,
  { indicator, level, areas }: Subject,
  { period }: MapWay,
): readonly RankedArea[] {
  const ranked = ranking(context.lookup, { indicator, level, period });
  const byCode = new Map(ranked.map((item) => [item.area.code, item]));
  return areas.flatMap((code) => byCode.get(code) ?? []);
}

/** Draws the legend of a way; its ends reach out to what lies beyond the classes of another period. */
function legendOf(
  context: AtlasContext,
  subject: Subject & { readonly id: string },
  way: MapWay,
): Markup {
  const { indicator, level, id } = subject;
  const ranked = rankedAt(context, subject, way);
  const values = ranked.flatMap(({ value }, i) => {
    const className = way.rows[Number(way.classByArea[i])]?.className;
    return value === null || className === undefined ? [] : [{ value, className }];
  });
  const numbers = values.map(({ value }) => value);
  const last = way.rows.length - 1;
  const classes = way.rows.map(({ className, from, to }, i) => ({
    className,
    from: i === 0 ? Math.min(from, ...numbers) : from,
    to: i === last ? Math.max(to, ...numbers) : to,
  }));
  return classLegend({
    id: `${id}-legend`,
    title: say(context, "legend.title", { title: textOf(context, indicator.title) }),
    classes,
    values,
    benchmark: mapClasses(context, indicator, { level, period: way.period, ranked }).benchmark,
    format: (value) => formatValue(context, indicator, value),
    formatCount: (count) => formatCount(context, count),
    mirrored: context.locale.direction === "rtl",
  });
}

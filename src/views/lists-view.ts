import type { Indicator } from "../model/indicator.ts";
import { levelsOf, membersOf, periodsOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { figureOf, type PageContext } from "../figures/figure-of.ts";
import { figureId } from "../figures/figure-spec.ts";
import { mapSpec } from "../figures/figure-specs.ts";
import { furtherMapSpecs } from "../figures/further-map-specs.ts";
import { periodWords } from "../figures/indicator-words.ts";
import { address } from "../markup/address.ts";
import { areaGroups, groupsMarksNote } from "./area-lists.ts";
import { macroAreaRows } from "./macro-area-rows.ts";
import { placedFigure } from "./placed-figure.ts";
import { plateNumbers } from "./plate-number.ts";
import { sectionShell } from "./section-shell.ts";

export type AreasView = ReturnType<typeof areasView>;
export type IndicatorsView = ReturnType<typeof indicatorsView>;
export type PlansView = ReturnType<typeof plansView>;
export type MapsView = ReturnType<typeof mapsView>;

/** Lays out the lists of all areas with a profile, level by level. */
export function areasView(context: PageContext) {
  const { config } = context.lookup.atlas;
  const levels = config.levels.filter(
    ({ id, profile }) => profile && membersOf(context.lookup, id).length > 0,
  );
  const ids = levels.map(({ id }) => id);
  const numbers = plateNumbers(context, ids);
  return {
    shell: sectionShell(context, "areas", {
      title: "areas.title",
      description: "areas.description",
    }),
    lede: say(context, "areas.description"),
    levels: levels.map(({ id, plural }) => {
      const groups = areaGroups(context, id, config.populationIndicator);
      return {
        id: `level-${id}`,
        number: numbers[id],
        title: textOf(context, plural),
        groups,
        marksNote: groupsMarksNote(context, groups),
      };
    }),
    valueLabel: say(context, "areas.value"),
  };
}

/** Lays out the list of all indicators by domain. */
export function indicatorsView(context: AtlasContext) {
  const { config, indicators } = context.lookup.atlas;
  const groups = config.domains.map((domain) => ({
    title: textOf(context, domain.title),
    items: indicators
      .filter((indicator) => indicator.domain === domain.id)
      .map((indicator) => indicatorItem(context, indicator)),
  }));
  return {
    shell: sectionShell(context, "indicators", {
      title: "indicators.title",
      description: "indicators.description",
    }),
    lede: say(context, "indicators.description"),
    columns: {
      indicator: say(context, "indicators.column.indicator"),
      unit: say(context, "definition.unit"),
      period: say(context, "indicators.column.period"),
      levels: say(context, "indicators.column.levels"),
    },
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

function indicatorItem(context: AtlasContext, indicator: Indicator) {
  const levels = levelsOf(context.lookup, indicator.code);
  const lowest = levels.at(-1)?.id ?? "";
  const period = periodsOf(context.lookup, indicator.code, lowest).at(-1) ?? "";
  return {
    title: textOf(context, indicator.title),
    definition: textOf(context, indicator.definition),
    href: hrefOf(context, address.indicator(languageOf(context), indicator.code)),
    unit: textOf(context, indicator.unit),
    period: periodWords(context, indicator, period),
    levels: levels.map(({ plural }) => textOf(context, plural)).join(", "),
    isIllustrative: indicator.illustrative,
  };
}

/** Lays out the list of plans, the newest first. */
export function plansView(context: AtlasContext) {
  const { plans } = context.lookup.atlas;
  return {
    shell: sectionShell(context, "plans", {
      title: "plans.title",
      description: "plans.description",
    }),
    lede: say(context, "plans.description"),
    empty: say(context, "plans.empty"),
    plans: plans.map((plan) => ({
      title: textOf(context, plan.title),
      summary: textOf(context, plan.summary),
      href: hrefOf(context, address.plan(languageOf(context), plan.id)),
      rows: macroAreaRows(context, plan),
    })),
  };
}

/**
 * So many areas are drawn in a gallery, all maps taken together; one of more would weigh more than a
 * phone should load.
 */
const MOST_DRAWN = 2000;

/** Lays out the gallery of maps: the maps themselves, or in a large atlas the lists of their pages. */
export function mapsView(context: PageContext, mostDrawn = MOST_DRAWN) {
  const maps = galleryMaps(context);
  const isDrawn = maps.reduce((sum, { areaCount }) => sum + areaCount, 0) <= mostDrawn;
  return {
    shell: sectionShell(context, "maps", { title: "maps.title", description: "maps.description" }),
    lede: say(context, "maps.description"),
    maps: isDrawn
      ? maps.map(({ id, href, label }, i) => ({
          placed: placedFigure(context, figureOf(context, id), i + 1),
          href,
          label,
        }))
      : [],
    lists: isDrawn ? [] : mapLists(context, maps),
  };
}

type GalleryMap = ReturnType<typeof galleryMaps>[number];

/** Lists the maps of all indicators, level by level. */
function galleryMaps(context: PageContext) {
  const { lookup } = context;
  return lookup.atlas.indicators.flatMap((indicator) =>
    levelsOf(lookup, indicator.code).flatMap(({ id }) => {
      const spec = mapSpec(lookup, indicator, id);
      if (spec === undefined) return [];
      const href = hrefOf(context, address.indicator(languageOf(context), indicator.code));
      const specs = [spec, ...furtherMapSpecs(lookup, indicator, spec)];
      const areaCount = membersOf(lookup, id).length;
      return specs.map((shown) => ({
        id: figureId(shown),
        href,
        label: textOf(context, indicator.title),
        areaCount,
      }));
    }),
  );
}

/** Names the maps of each indicator, which have pages of their own. */
function mapLists(context: PageContext, maps: readonly GalleryMap[]) {
  const items = maps.map(({ id, href, label }, i) => {
    const figure = figureOf(context, id);
    return {
      indicator: { href, label },
      kind: placedFigure(context, figure, i + 1).kind,
      label: figure.title,
      href: hrefOf(context, address.figure(languageOf(context), id)),
    };
  });
  return [...Map.groupBy(items, ({ indicator }) => indicator.href).values()].flatMap((own) =>
    own.slice(0, 1).map(({ indicator }) => ({ ...indicator, maps: own })),
  );
}

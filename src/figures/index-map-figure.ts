import type { IndexResult } from "../model/composite-index.ts";
import type { IndexDomainMapSpec, IndexMapSpec } from "./figure-spec.ts";
import type { Figure, FigureTable, Swatch, TableCell } from "./figure.ts";
import { choropleth } from "../carto/choropleth.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { MOST_LINKED } from "../scales/most-linked.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { columnExtremes } from "./column-extremes.ts";
import { lowered, say, textOf, type AtlasContext } from "./context.ts";
import { figureId } from "./figure-spec.ts";
import { formatCount } from "./format-count.ts";
import {
  domainGroups,
  groupKind,
  indexClass,
  indexGroups,
  indexSwatches,
  type IndexMapArea,
  type IndexMapGroups,
} from "./index-classes.ts";
import { indexPockets, isPocket, POCKET_OPTIONS, type IndexPockets } from "./index-pockets.ts";
import { formatScore, indexMeasure, indexSource } from "./index-words.ts";
import { scaleLabel } from "./map-labels.ts";
import { mapSheet } from "./map-sheet.ts";
import { tableMarkNotes } from "./mark-notes.ts";
import { namesList } from "./names-list.ts";
import { profileHref } from "./profile-href.ts";
import { statedShares } from "./stated-shares.ts";

/** Draws the groups of the index, with its pockets of deprivation outlined. */
export function indexMapFigure(context: AtlasContext, spec: IndexMapSpec): Figure {
  const index = declared(context, spec.index);
  const pockets = indexPockets(context, index);
  return drawn({ context, index, pockets, spec, groups: indexGroups(index), title: null });
}

/** Draws one domain of the index in groups of about equal size. */
export function indexDomainMapFigure(context: AtlasContext, spec: IndexDomainMapSpec): Figure {
  const index = declared(context, spec.index);
  const place = index.domains.findIndex(({ id }) => id === spec.domain);
  const domain = index.domains[place];
  if (domain === undefined) throw new Error(`unknown domain: ${spec.domain}`);
  const title = textOf(context, domain.title);
  const groups = domainGroups(index, place);
  return drawn({ context, index, pockets: null, spec, groups, title });
}

function declared({ lookup }: AtlasContext, id: string): IndexResult {
  const { indexResult } = lookup.atlas;
  if (indexResult?.id !== id) throw new Error(`unknown index: ${id}`);
  return indexResult;
}

interface IndexMap {
  readonly context: AtlasContext;
  readonly index: IndexResult;
  readonly pockets: IndexPockets | null;
  readonly spec: IndexMapSpec | IndexDomainMapSpec;
  readonly groups: IndexMapGroups;
  /** That of the domain; null for the index as a whole. */
  readonly title: string | null;
}

function drawn(map: IndexMap): Figure {
  const { context, index, spec, groups, title: domain } = map;
  const worst = worstNames(map);
  const measure = indexMeasure(context, index);
  const key = domain === null ? "index.map.title" : "index.map.domainTitle";
  const title = say(context, key, {
    title: textOf(context, index.title),
    names: worst,
    domain: domain ?? "",
  });
  const summary = say(context, "index.map.summary", {
    measure: domain === null ? measure : `${measure}: ${domain}`,
    count: formatCount(context, groups.areas.length),
    areas: lowered(context, textOf(context, levelOf(context.lookup, index.level).plural)),
    groups: formatCount(context, groups.groups),
    names: worst,
  });
  const shown = table(map);
  const extremes = columnExtremes(context, shown, "score");
  const description = [summary, extremes].filter(Boolean).join(" ");
  const credit = boundaryCredit(context, index.level);
  return {
    id: figureId(spec),
    form: "map",
    kind: spec.kind,
    indicators: index.inputs.map(({ indicator }) => indicator),
    title,
    subtitle: domain === null ? measure : say(context, "index.map.domainSubtitle", { measure }),
    description,
    wide: picture(map, "wide", { title, description }),
    narrow: picture(map, "narrow", { title, description }),
    legend: null,
    swatches: [...indexSwatches(context, groups), ...pocketSwatch(map)],
    table: shown,
    notes: [
      ...pocketNote(map),
      ...(groups.areas.length > MOST_LINKED ? [say(context, "map.pattern")] : []),
      ...(credit === "" ? [] : [say(context, "figure.boundaries", { credit })]),
      ...tableMarkNotes(context, index, shown),
    ],
    source: indexSource(context, index),
    isIllustrative: index.illustrative,
  };
}

function worstNames({ context, groups }: IndexMap): string {
  const first = groups.areas.filter(({ rank }) => rank === 1);
  return namesList(
    context,
    first.map(({ area }) => nameOf(context, area)),
  );
}

function nameOf(context: AtlasContext, area: string): string {
  return textOf(context, areaOf(context.lookup, area).name);
}

type Words = { readonly title: string; readonly description: string };

function picture(map: IndexMap, size: "wide" | "narrow", words: Words) {
  const { context, index, spec, groups, pockets } = map;
  const byCode = new Map(groups.areas.map((area) => [area.area, area]));
  return choropleth({
    base: mapSheet(context, index.level, size),
    id: `${figureId(spec)}-${size}`,
    ...words,
    // Small maps of domains stand side by side: there the pattern is what is read.
    labels: (map.title !== null && size === "narrow" ? [] : groups.areas).map(({ area, rank }) => ({
      code: area,
      name: nameOf(context, area),
      value: rank === null ? "" : formatCount(context, rank),
    })),
    links: map.title === null && groups.areas.length <= MOST_LINKED ? links(map) : [],
    scaleLabel: scaleLabel(context),
    classOf: (code) => {
      const area = byCode.get(code);
      return area === undefined ? "nodata" : indexClass(groups, area);
    },
    outlined: pockets?.areas ?? new Set(),
  });
}

function links({ context, groups }: IndexMap) {
  const ordered = groups.areas.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
  const ranked = groups.areas.filter(({ rank }) => rank !== null).length;
  return ordered.flatMap(({ area, rank }) => {
    const href = profileHref(context, areaOf(context.lookup, area));
    if (href === null) return [];
    const value = rank === null ? say(context, "index.noScore") : rankOf(context, rank, ranked);
    return [
      {
        code: area,
        href,
        label: say(context, "map.class", { name: nameOf(context, area), value }),
      },
    ];
  });
}

function rankOf(context: AtlasContext, rank: number, ranked: number): string {
  const [place, count] = [formatCount(context, rank), formatCount(context, ranked)];
  return say(context, "index.rankOf", { rank: place, count });
}

function pocketSwatch({ context, pockets }: IndexMap): readonly Swatch[] {
  if (pockets === null || pockets.lack !== null) return [];
  const count = pockets.areas.size;
  const label = say(context, "index.pocketKey");
  return [{ className: "n-pocket", label, count: formatCount(context, count) }];
}

function pocketNote({ context, pockets }: IndexMap): readonly string[] {
  if (pockets === null) return [];
  if (pockets.lack === "areas") return [say(context, "index.pocketsFew")];
  if (pockets.lack === "boundaries") return [];
  const permutations = formatCount(context, POCKET_OPTIONS.permutations);
  const seed = String(POCKET_OPTIONS.seed);
  return [say(context, "index.pocketsNote", { permutations, seed, ...statedShares(context) })];
}

function table({ context, index, groups, pockets, title }: IndexMap): FigureTable {
  const level = textOf(context, levelOf(context.lookup, index.level).name);
  const hasPockets = pockets !== null && pockets.lack === null;
  const sorted = groups.areas.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
  const score = title === null ? say(context, "index.score") : title;
  const column = (key: string, label: string) => ({ key, label, isNumber: key !== "area" });
  return {
    columns: [
      column("rank", say(context, "table.rank")),
      column("area", level),
      column("score", score),
      column("group", say(context, `index.groupColumn.${groupKind(groups.groups)}`)),
      ...(hasPockets
        ? [{ key: "pocket", label: say(context, "index.pocketKey"), isNumber: false }]
        : []),
    ],
    rows: sorted.map((area) => [
      numberCell(context, area.rank),
      { text: nameOf(context, area.area), value: area.area },
      scoreCell(context, area),
      numberCell(context, area.group),
      ...(hasPockets ? [pocketCell(context, isPocket(pockets, area.area))] : []),
    ]),
  };
}

function numberCell(context: AtlasContext, value: number | null): TableCell {
  return { text: value === null ? "" : formatCount(context, value), value };
}

function scoreCell(context: AtlasContext, { score, status }: IndexMapArea): TableCell {
  const text = score === null ? say(context, "index.noScore") : formatScore(context, score);
  return { text, value: score, status };
}

function pocketCell(context: AtlasContext, isInside: boolean): TableCell {
  return isInside
    ? { text: say(context, "index.inPocket"), value: "HH" }
    : { text: "", value: null };
}

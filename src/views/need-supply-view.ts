import type { PageContext } from "../figures/figure-of.ts";
import type { NeedSupplyCorner, NeedSupplyResult } from "../model/need-supply.ts";
import { WHOLE_RANKING } from "../derive/index-lists.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { figureId } from "../figures/figure-spec.ts";
import { formatCount } from "../figures/format-count.ts";
import { cellMarkNotes } from "../figures/mark-notes.ts";
import { cornerWords } from "../figures/need-supply-corner.ts";
import {
  correspondenceSentence,
  correspondenceTitle,
} from "../figures/need-supply-scatter-figure.ts";
import {
  fairShareTable,
  needCell,
  needSupplyTable,
  pairOf,
  supplyCell,
} from "../figures/need-supply-table.ts";
import { comparedWords, needSupplyWords } from "../figures/need-supply-words.ts";
import { profileHref } from "../figures/profile-href.ts";
import { address } from "../markup/address.ts";
import { citation } from "./citation.ts";
import { figureCorrections } from "./figure-subjects.ts";
import { findingsCrumbs } from "./findings-path.ts";
import { needSupplySentences, needSupplyKey, supplyStates } from "./need-supply-sentences.ts";
import { pageDescription } from "./page-description.ts";
import { placedFigure } from "./placed-figure.ts";
import { plateNumbers } from "./plate-number.ts";
import { shell } from "./shell.ts";
import { tableEnds } from "./table-ends.ts";

export type NeedSupplyView = ReturnType<typeof needSupplyView>;

/** Lays out the page of one pair of need and supply. */
export function needSupplyView(context: PageContext, result: NeedSupplyResult) {
  const title = pairTitle(context, result);
  const path = (language: string) => address.needSupply(language, result.id);
  const key = needSupplyKey(context, result);
  const { map, scatter } = figures(context, result);
  const ranks = needSupplyTable(context, result);
  const ends = tableEnds(context, ranks.rows, WHOLE_RANKING);
  const shares = result.mismatch === null ? null : fairShareTable(context, result);
  const shareEnds = tableEnds(context, shares?.rows ?? [], WHOLE_RANKING);
  const table = { ...ranks, rows: ends.rows };
  const fairTable = shares && { ...shares, rows: shareEnds.rows };
  const cornerLists = corners(context, result);
  return {
    shell: shell(context, {
      path,
      title,
      description: pageDescription(context, key, result.illustrative),
      section: "need-supply",
      kind: "page",
      crumbs: findingsCrumbs(context, "need-supply", title),
    }),
    words: words(context),
    corrections: figureCorrections(context, (map ?? scatter)?.figure),
    opening: {
      kicker: { strong: say(context, "needSupply.kicker"), rest: comparedWords(context, result) },
      title,
      key,
      illustrative: result.illustrative ? say(context, "note.illustrative") : "",
    },
    warnings: needSupplySentences(context, result).warnings,
    map,
    scatter,
    corners: cornerLists,
    cornersNote: needSupplySentences(context, result).cuts,
    cornersMarksNote: cellMarkNotes(context, { rows: cornerRows(cornerLists) }).join(" "),
    states: supplyStates(context, result),
    finding: correspondenceTitle(context, result),
    table,
    tableEndsNote: ends.note,
    tableNotes: [
      correspondenceSentence(context, result),
      say(context, "needSupply.differenceNote"),
      ...cellMarkNotes(context, table),
    ],
    fair: {
      table: fairTable,
      marksNote: fairTable && cellMarkNotes(context, fairTable).join(" "),
      endsNote: shareEnds.note,
      sentences: needSupplySentences(context, result).fair,
    },
    reading: needSupplySentences(context, result).reading,
    downloads: [
      { label: say(context, "needSupply.csv"), path: address.needSupplyCsv(result.id) },
      { label: say(context, "data.services"), path: address.servicesCsv() },
      { label: say(context, "data.dictionary"), path: address.dictionary() },
    ].map(({ label, path: file }) => ({ label, href: hrefOf(context, file) })),
    citation: citation(context, { title, path: path(languageOf(context)) }),
  };
}

/** Names a pair: its need and the kind of service. */
export function pairTitle(context: AtlasContext, result: NeedSupplyResult): string {
  const { need, supply } = needSupplyWords(context, result);
  return say(context, "needSupply.pair", { need, supply });
}

function words(context: AtlasContext) {
  return {
    numbers: plateNumbers(context, ["corners", "scatter", "ranks", "fair", "states", "reading"]),
    corners: say(context, "needSupply.plate.corners"),
    scatter: say(context, "needSupply.plate.scatter"),
    scatterNote: say(context, "needSupply.plate.scatterNote"),
    ranks: say(context, "needSupply.plate.ranks"),
    fair: say(context, "needSupply.plate.fair"),
    fairNote: say(context, "needSupply.plate.fairNote"),
    states: say(context, "needSupply.plate.states"),
    statesNote: say(context, "needSupply.plate.statesNote"),
    reading: say(context, "needSupply.plate.reading"),
    nobody: say(context, "needSupply.noArea"),
  };
}

function figures(context: PageContext, { id }: NeedSupplyResult) {
  const map = context.figures.get(figureId({ kind: "need-supply-map", pair: id }));
  const scatter = context.figures.get(figureId({ kind: "need-supply-scatter", pair: id }));
  const second = map === undefined ? 1 : 2;
  return {
    map: map === undefined ? null : placedFigure(context, map, 1),
    scatter: scatter === undefined ? null : placedFigure(context, scatter, second),
  };
}

const CORNERS: readonly { readonly corner: NeedSupplyCorner; readonly className: string }[] = [
  { corner: "high-need/low-supply", className: "b31" },
  { corner: "high-need/high-supply", className: "b33" },
  { corner: "low-need/high-supply", className: "b13" },
  { corner: "low-need/low-supply", className: "b11" },
];

/** A longer list of a corner shows those of the highest need only; the table has their ranks. */
const WHOLE_CORNER = 75;
const CORNER_START = 50;

function cornerRows(lists: ReturnType<typeof corners>) {
  return lists.flatMap(({ areas }) => areas.map(({ cells }) => cells));
}

function corners(context: AtlasContext, result: NeedSupplyResult) {
  const pair = pairOf(context, result);
  const level = levelOf(context.lookup, result.level);
  return CORNERS.map(({ corner, className }) => {
    const found = result.areas.filter((area) => area.corner === corner);
    const shown = found.length > WHOLE_CORNER ? CORNER_START : found.length;
    const hidden = found.length - shown;
    return {
      className,
      title: cornerWords(context, result, corner),
      count: formatCount(context, found.length),
      columns: [
        textOf(context, level.name),
        say(context, "needSupply.need"),
        say(context, "needSupply.supply"),
      ],
      others: hidden > 0 ? say(context, "list.others", { count: hidden }) : "",
      areas: found
        .toSorted((a, b) => (a.needRank ?? 0) - (b.needRank ?? 0))
        .slice(0, shown)
        .map((item) => {
          const area = areaOf(context.lookup, item.area);
          return {
            name: textOf(context, area.name),
            href: profileHref(context, area),
            cells: [needCell, supplyCell].map((cell) => cell(context, pair, item)),
          };
        }),
    };
  });
}

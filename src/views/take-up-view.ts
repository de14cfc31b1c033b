import type { PageContext } from "../figures/figure-of.ts";
import type { FigureTable, TableCell } from "../figures/figure.ts";
import type { ExpectedAge, TakeUpArea, TakeUpResult } from "../model/take-up.ts";
import { areaOf, indicatorOf, levelOf } from "../derive/lookup.ts";
import { statedOf } from "../derive/stated-of.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { figureId } from "../figures/figure-spec.ts";
import { formatCount } from "../figures/format-count.ts";
import { cellMarkNotes, marksNote, withoutDagger } from "../figures/mark-notes.ts";
import { statedCell } from "../figures/stated-cell.ts";
import { statedShares } from "../figures/stated-shares.ts";
import { peopleCell, takeUpCell } from "../figures/take-up-cells.ts";
import { takeUpSentence } from "../figures/take-up-sentence.ts";
import { byGap, takeUpTable } from "../figures/take-up-table.ts";
import {
  flagWords,
  groupLabel,
  limitsText,
  peopleText,
  rateText,
  takeUpMeasure,
} from "../figures/take-up-words.ts";
import { address } from "../markup/address.ts";
import { STAGES_OF } from "../model/take-up.ts";
import { formatPercent } from "../scales/format-number.ts";
import { canon } from "../stats/canon.ts";
import { citation } from "./citation.ts";
import { figureCorrections } from "./figure-subjects.ts";
import { findingsCrumbs } from "./findings-path.ts";
import { placedFigure } from "./placed-figure.ts";
import { plateNumbers } from "./plate-number.ts";
import { shell } from "./shell.ts";

export type TakeUpView = ReturnType<typeof takeUpView>;

/** Lays out the page of a take-up funnel. */
export function takeUpView(context: PageContext, result: TakeUpResult) {
  const title = funnelTitle(context, result);
  const path = (language: string) => address.takeUp(language, result.id);
  const key = takeUpSentence(context, result);
  const illustrative = result.illustrative ? say(context, "note.illustrative") : "";
  const tables = {
    rates: markedTable(context, takeUpTable(context, result)),
    benchmark: markedTable(context, benchmarkTable(context, result)),
    ages: result.ages.length === 0 ? null : markedTable(context, agesTable(context, result)),
  };
  const whole = funnel(context, result, { scope: "whole", number: 1 });
  return {
    shell: shell(context, {
      path,
      title,
      // Where a page is sent, nothing stands below: what its marks mean is said before.
      description: [illustrative, key.text].filter(Boolean).join(" "),
      section: "take-up",
      kind: "page",
      crumbs: findingsCrumbs(context, "take-up", title),
    }),
    words: words(context, tables.ages !== null),
    corrections: figureCorrections(context, whole?.figure),
    opening: {
      kicker: { strong: say(context, "takeUp.kicker"), rest: takeUpMeasure(context, result) },
      title,
      key: key.text,
      illustrative,
      marksNote: marksNote(context, [result.illustrative ? withoutDagger(key.marks) : key.marks]),
    },
    whole,
    wholeNotes: wholeNotes(context, result),
    areas: funnel(context, result, { scope: "areas", number: 2 }),
    flags: flagged(context, result),
    tables,
    reading: [
      say(context, "takeUp.reading.rates"),
      say(context, "takeUp.reading.expected"),
      say(context, "takeUp.reading.gaps", {
        least: formatCount(context, context.lookup.atlas.config.disclosure.k),
      }),
      say(context, "takeUp.reading.split"),
    ],
    downloads: [
      { label: say(context, "takeUp.csv"), path: address.takeUpCsv(result.id) },
      { label: say(context, "data.dictionary"), path: address.dictionary() },
    ].map(({ label, path: file }) => ({ label, href: hrefOf(context, file) })),
    citation: citation(context, { title, path: path(languageOf(context)) }),
  };
}

/** Names a funnel by the people that it is about. */
export function funnelTitle(context: AtlasContext, result: TakeUpResult): string {
  return say(context, "takeUp.pageTitle", { group: groupLabel(context, result) });
}

function words(context: AtlasContext, hasAges: boolean) {
  const plates = ["areas", "rates", "benchmark"] as const;
  const ages = hasAges ? (["ages"] as const) : [];
  return {
    numbers: plateNumbers(context, [...plates, ...ages, "reading"]),
    areas: say(context, "takeUp.plate.areas"),
    areasNote: say(context, "takeUp.plate.areasNote"),
    rates: say(context, "takeUp.plate.rates"),
    benchmark: say(context, "takeUp.plate.benchmark"),
    benchmarkNote: say(context, "takeUp.plate.benchmarkNote"),
    ages: say(context, "takeUp.plate.ages"),
    reading: say(context, "needSupply.plate.reading"),
  };
}

interface Placing {
  readonly scope: "whole" | "areas";
  readonly number: number;
}

function funnel(context: PageContext, { id }: TakeUpResult, { scope, number }: Placing) {
  const figure = context.figures.get(figureId({ kind: "take-up-funnel", funnel: id, scope }));
  return figure === undefined ? null : placedFigure(context, figure, number);
}

function wholeNotes(context: AtlasContext, { whole, areas, complete }: TakeUpResult) {
  const limits = limitsText(context, whole.rates.takeUp);
  const counts = {
    complete: formatCount(context, complete),
    count: formatCount(context, areas.length),
  };
  return [
    ...(limits === ""
      ? []
      : [say(context, "takeUp.interval", { limits, ...statedShares(context) })]),
    ...(complete < areas.length ? [say(context, "takeUp.incomplete", counts)] : []),
    ...flagWords(context, whole),
  ];
}

function flagged(context: AtlasContext, { areas }: TakeUpResult) {
  return areas.flatMap((item) =>
    flagWords(context, item).map((text) => ({
      name: textOf(context, areaOf(context.lookup, item.area).name),
      text,
    })),
  );
}

/** Puts under a table what its marks mean. */
function markedTable(context: AtlasContext, table: FigureTable) {
  return { table, marksNote: cellMarkNotes(context, table).join(" ") };
}

function benchmarkTable(context: AtlasContext, result: TakeUpResult): FigureTable {
  const number = (key: string, label: string) => ({ key, label, isNumber: true });
  const level = levelOf(context.lookup, result.level);
  return {
    columns: [
      { key: "area", label: textOf(context, level.name), isNumber: false },
      number("detection_short", say(context, "takeUp.column.detectionShort")),
      number("take_up_short", say(context, "takeUp.column.takeUpShort")),
      number("coverage_split", say(context, "takeUp.column.coverageSplit")),
      number("detection_split", say(context, "takeUp.column.detectionSplit")),
      number("take_up_split", say(context, "takeUp.column.takeUpSplit")),
    ],
    rows: byGap(result.areas).map((item) => [
      { text: textOf(context, areaOf(context.lookup, item.area).name), value: item.area },
      shortCell(context, result, { item, rate: "detection" }),
      shortCell(context, result, { item, rate: "takeUp" }),
      ...splitCells(context, result, item),
    ]),
  };
}

/** A shortfall withheld though its stages are published is a small one: that much is told. */
function shortCell(
  context: AtlasContext,
  result: TakeUpResult,
  { item, rate }: { readonly item: TakeUpArea; readonly rate: "detection" | "takeUp" },
): TableCell {
  const { value, status, provisional } = item[`${rate}Short`];
  const isKnown = Object.values(item.stages).every((stage) => stage.value !== null);
  if (status === "suppressed" && isKnown) {
    const least = formatCount(context, context.lookup.atlas.config.disclosure.k);
    return { text: say(context, "takeUp.under", { least }), value, status };
  }
  const whole = value === null ? null : Math.ceil(canon(value));
  const stated = { value: whole, status, provisional };
  return peopleCell(context, result, { stated, stages: STAGES_OF[rate] });
}

/** Writes the parts of a coverage as ratios less 1: they multiply, so that their sum is not exact. */
function splitCells(
  context: AtlasContext,
  result: TakeUpResult,
  { decomposition, rates }: TakeUpArea,
): readonly TableCell[] {
  const style = { language: languageOf(context), decimals: 1, sign: "always" as const };
  return (["coverage", "detection", "takeUp"] as const).map((part): TableCell => {
    const value = decomposition && Math.exp(decomposition[part]) - 1;
    const stated = statedOf(value, [rates[part], result.whole.rates[part]]);
    const { value: ratio } = stated;
    const text = ratio === null ? rateText(context, stated) : formatPercent(ratio, style);
    return takeUpCell(context, result, { text, stated, stages: STAGES_OF[part] });
  });
}

function agesTable(context: AtlasContext, result: TakeUpResult): FigureTable {
  const number = (key: string, label: string) => ({ key, label, isNumber: true });
  return {
    columns: [
      { key: "area", label: say(context, "takeUp.column.age"), isNumber: false },
      number("residents", say(context, "takeUp.column.residents")),
      number("prevalence", say(context, "takeUp.column.prevalence")),
      number("expected", say(context, "takeUp.stage.expected")),
    ],
    rows: result.ages.map((age) => ageRow(context, result, age)),
  };
}

function ageRow(
  context: AtlasContext,
  result: TakeUpResult,
  { breakdown, expected, residents, prevalence }: ExpectedAge,
): readonly TableCell[] {
  const { lookup } = context;
  const { illustrative } = indicatorOf(lookup, lookup.atlas.config.populationIndicator);
  const people = peopleCell(context, result, { stated: expected, stages: ["expected"] });
  const isInvented = illustrative || people.illustrative;
  const code = breakdown.replace(/^age=/, "");
  const entry = lookup.atlas.breakdowns.find(
    (candidate) => candidate.dimension === "age" && candidate.code === code,
  );
  return [
    { text: entry === undefined ? code : textOf(context, entry.label), value: code },
    { ...statedCell(peopleText(context, residents), residents), illustrative },
    { ...statedCell(rateText(context, prevalence), prevalence), illustrative: isInvented },
    people,
  ];
}

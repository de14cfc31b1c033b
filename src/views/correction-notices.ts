import type { AreaCode, LevelId } from "../model/area.ts";
import type { Correction } from "../model/content.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import type { Link } from "./shell.ts";
import { periodsOf, type AtlasLookup } from "../derive/lookup.ts";
import { asked } from "../figures/asked.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";

/** What a corrected page says of its correction. */
export interface CorrectionNotice {
  readonly text: string;
  /** The list of all corrections. */
  readonly all: Link;
  /** The edition that holds the numbers as they were. */
  readonly earlier: Link | null;
}

/** What a page shows: a correction of any of it is a correction of the page. */
export interface Shown {
  readonly indicators?: readonly IndicatorCode[];
  /** A level of which all indicators are shown: codes of hundreds would make a long question. */
  readonly level?: LevelId;
  /** The areas whose values are shown; left out or empty: all. */
  readonly within?: readonly AreaCode[];
  /** The area that the page is about. */
  readonly area?: AreaCode;
  readonly plan?: string;
  /** Objectives as corrections name them: the plan, a slash, the code. */
  readonly objectives?: readonly string[];
  readonly issue?: string;
}

/** Lists the corrections that concern a page, the newest first. */
export function correctionNotices(
  context: AtlasContext,
  shown: Shown,
): readonly CorrectionNotice[] {
  return noticesAbout(context, JSON.stringify(shown));
}

/** Lists the corrections that concern what a page shows, which is written as JSON. */
export const noticesAbout = asked(
  "corrections",
  (context: AtlasContext, about): readonly CorrectionNotice[] => {
    const { lookup } = context;
    const shown = withIndicators(lookup, JSON.parse(about) as Shown);
    return lookup.atlas.corrections
      .filter((correction) => isConcerned(correction, shown))
      .toSorted((a, b) => (a.date < b.date ? 1 : -1))
      .map((correction) => notice(context, correction));
  },
);

function withIndicators(lookup: AtlasLookup, shown: Shown): Shown {
  const { level, indicators = [] } = shown;
  if (level === undefined) return shown;
  const codes = lookup.atlas.indicators.map(({ code }) => code);
  const ofLevel = codes.filter((code) => periodsOf(lookup, code, level).length > 0);
  return { ...shown, indicators: [...indicators, ...ofLevel] };
}

/** Says what a page about some objectives of a plan shows, and the indicators that measure them. */
export function shownOfPlan({ id }: ZonePlan, objectives: readonly Objective[]): Shown {
  const measured = objectives.flatMap(({ indicators }) =>
    indicators.flatMap(({ atlasIndicator }) => atlasIndicator ?? []),
  );
  return {
    plan: id,
    objectives: objectives.map(({ code }) => `${id}/${code}`),
    indicators: measured,
  };
}

function isConcerned(correction: Correction, shown: Shown): boolean {
  const { areas, indicators, plans, objectives, issues } = correction;
  return (
    (areas.includes(shown.area ?? "") && indicators.length === 0) ||
    (isOneIn(indicators, shown.indicators) && isWithin(areas, shown)) ||
    plans.includes(shown.plan ?? "") ||
    isOneIn(objectives, shown.objectives) ||
    issues.includes(shown.issue ?? "")
  );
}

function isOneIn(named: readonly string[], shown: readonly string[] = []): boolean {
  return shown.some((code) => named.includes(code));
}

/** A correction that names no areas concerns all of them, and a page that names none shows all. */
function isWithin(areas: readonly AreaCode[], { within = [] }: Shown): boolean {
  return areas.length === 0 || within.length === 0 || isOneIn(areas, within);
}

function notice(context: AtlasContext, { date, text, edition }: Correction): CorrectionNotice {
  const language = languageOf(context);
  return {
    text: say(context, "corrections.notice", {
      date: formatDate(date, language),
      text: textOf(context, text),
    }),
    all: {
      label: say(context, "nav.corrections"),
      href: hrefOf(context, address.section(language, "corrections")),
    },
    earlier: edition === undefined ? null : earlierNumbers(context, edition),
  };
}

/** Links the edition that holds numbers as they were. */
export function earlierNumbers(context: AtlasContext, edition: string): Link {
  return {
    label: say(context, "corrections.edition", { edition }),
    href: hrefOf(context, address.edition(languageOf(context), edition)),
  };
}

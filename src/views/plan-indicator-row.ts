import type { Markup } from "../markup/html.ts";
import type { ObjectiveIndicator, ZonePlan } from "../model/plan.ts";
import type { PlanStatus } from "../stats/plan-status.ts";
import type { Link } from "./shell.ts";
import { bullet } from "../charts/bullet.ts";
import { indicatorStanding } from "../derive/indicator-status-of.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { formatNumber, formatPercent } from "../scales/format-number.ts";
import { canon } from "../stats/canon.ts";
import { planStateWord, type StatusWord } from "./plan-words.ts";

/** A value of an indicator with its unit, and its day. */
export interface DatedWords {
  readonly value: string;
  readonly date: string;
}

/** An indicator of an objective in words: what is null is not stated in the plan. */
export interface PlanIndicatorRow {
  readonly title: string;
  readonly baseline: DatedWords | null;
  readonly target: DatedWords | null;
  readonly latest: DatedWords | null;
  readonly status: StatusWord;
  /** How far it has come, and what an old reading said in its own time. */
  readonly notes: readonly string[];
  /** The way from baseline to target; null where one of the three numbers is missing. */
  readonly bullet: Markup | null;
  /** The indicator of the atlas that measures it. */
  readonly evidence: Link | null;
  /** True where the atlas's numbers are invented for show. */
  readonly isIllustrative: boolean;
}

type Dated = NonNullable<ObjectiveIndicator["baseline"]>;

/** Says what a plan states of an indicator and how it stands at the atlas's date. */
export function planIndicatorRow(
  context: AtlasContext,
  plan: ZonePlan,
  indicator: ObjectiveIndicator,
): PlanIndicatorRow {
  const { lookup } = context;
  const standing = indicatorStanding(
    { config: lookup.atlas.config, period: plan.period },
    indicator,
  );
  const { atlasIndicator } = indicator;
  const measured = atlasIndicator === null ? null : indicatorOf(lookup, atlasIndicator);
  const words = (point: Dated | null) => (point === null ? null : dated(context, indicator, point));
  const status = planStateWord(context, standing.status);
  return {
    title: textOf(context, indicator.title),
    baseline: words(indicator.baseline),
    target: words(standing.target),
    latest: words(standing.reading),
    status,
    notes: notes(context, standing),
    bullet: bullet({
      baseline: indicator.baseline?.value ?? null,
      target: standing.target?.value ?? null,
      latest: standing.reading?.value ?? null,
      className: status.tone === "late" ? "f-worse" : "f-better",
    }),
    evidence:
      measured === null
        ? null
        : {
            label: textOf(context, measured.title),
            href: hrefOf(context, address.indicator(languageOf(context), measured.code)),
          },
    isIllustrative: measured?.illustrative ?? false,
  };
}

function dated(context: AtlasContext, indicator: ObjectiveIndicator, point: Dated): DatedWords {
  const { lookup } = context;
  const { atlasIndicator } = indicator;
  const language = languageOf(context);
  const measured = atlasIndicator === null ? undefined : indicatorOf(lookup, atlasIndicator);
  const decimals = measured?.decimals ?? statedDecimals(indicator);
  const unit = textOf(context, indicator.unit) || textOf(context, measured?.unit ?? {});
  return {
    value: `${formatNumber(point.value, { language, decimals })} ${unit}`.trim(),
    date: formatDate(point.date, language),
  };
}

/** The most decimals with which the plan writes a number of the indicator: all get the same. */
function statedDecimals({ baseline, targets, readings }: ObjectiveIndicator): number {
  const points = [...(baseline === null ? [] : [baseline]), ...targets, ...readings];
  const counts = points.map(({ value }) => String(canon(value)).split(".")[1]?.length ?? 0);
  return Math.min(Math.max(0, ...counts), 3);
}

function notes(
  context: AtlasContext,
  { progress, status, statusAtReading, target }: PlanStatus,
): readonly string[] {
  const language = languageOf(context);
  const way = progress === null || target === null ? null : canon(progress);
  const share = way === null ? "" : formatPercent(way, { language, decimals: 0 });
  const { label } = planStateWord(context, statusAtReading);
  return [
    way === null ? "" : say(context, way < 0 ? "monitor.away" : "monitor.progress", { share }),
    status === "stale" ? say(context, "monitor.then", { status: label }) : "",
  ].filter(Boolean);
}

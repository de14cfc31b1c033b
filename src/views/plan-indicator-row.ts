import type { Markup } from "../markup/html.ts";
import type { ObjectiveIndicator, ZonePlan } from "../model/plan.ts";
import type { PlanStatus } from "../stats/plan-status.ts";
import type { Link } from "./shell.ts";
import { bullet } from "../charts/bullet.ts";
import { baselineOf, indicatorStanding } from "../derive/indicator-status-of.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { planValueWords, type DatedWords } from "../figures/plan-value-words.ts";
import { address } from "../markup/address.ts";
import { formatPercent } from "../scales/format-number.ts";
import { canon } from "../stats/canon.ts";
import { planStateWord, type StatusWord } from "./plan-words.ts";

/** An indicator of an objective in words: what is null is not stated in the plan. */
export interface PlanIndicatorRow {
  readonly title: string;
  readonly baseline: DatedWords | null;
  readonly target: DatedWords | null;
  readonly latest: DatedWords | null;
  readonly status: StatusWord;
  /** How far it has come and how sure that is, and what an old reading said in its own time. */
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
  const clock = { config: lookup.atlas.config, period: plan.period };
  const standing = indicatorStanding(clock, indicator);
  const baseline = baselineOf(clock, indicator);
  const { atlasIndicator } = indicator;
  const measured = atlasIndicator === null ? null : indicatorOf(lookup, atlasIndicator);
  const words = (point: Dated | null) =>
    point === null ? null : planValueWords(context, indicator, point);
  const status = planStateWord(context, standing.status);
  return {
    title: textOf(context, indicator.title),
    baseline: words(baseline),
    target: words(standing.target),
    latest: words(standing.reading),
    status,
    notes: notes(context, indicator, standing),
    bullet: bullet({
      baseline: baseline?.value ?? null,
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

function notes(
  context: AtlasContext,
  { type, cumulative }: ObjectiveIndicator,
  { progress, status, statusAtReading, target, coversBaseline }: PlanStatus,
): readonly string[] {
  const language = languageOf(context);
  const way = progress === null || target === null ? null : canon(progress);
  const share = way === null ? "" : formatPercent(way, { language, decimals: 0 });
  const { label } = planStateWord(context, statusAtReading);
  return [
    way === null ? "" : say(context, way < 0 ? "monitor.away" : "monitor.progress", { share }),
    type === "outcome" && coversBaseline ? say(context, "monitor.noChangeYet") : "",
    cumulative ? say(context, "monitor.cumulative") : "",
    status === "stale" ? say(context, "monitor.then", { status: label }) : "",
  ].filter(Boolean);
}

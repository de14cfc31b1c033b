import type { FigureSpec } from "../figures/figure-spec.ts";
import type { Figure } from "../figures/figure.ts";
import type { Link } from "./shell.ts";
import { indicatorOf, type AtlasLookup } from "../derive/lookup.ts";
import { remembered } from "../derive/remembered.ts";
import { asked } from "../figures/asked.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { specIdOf } from "../figures/edition-figure.ts";
import { figureId } from "../figures/figure-spec.ts";
import { figureSpecs } from "../figures/figure-specs.ts";
import { address } from "../markup/address.ts";
import { proseFigures } from "../prose/prose-figures.ts";
import {
  correctionNotices,
  shownOfPlan,
  type CorrectionNotice,
  type Shown,
} from "./correction-notices.ts";

/** Lists the pages of what a figure is about: a plan, an index, services, and its indicators. */
export function figureSubjects(context: AtlasContext, figure: Figure): readonly Link[] {
  const spec = figureSpecOf(context, figure);
  const language = languageOf(context);
  const indicators = figure.indicators.map((code) => ({
    label: textOf(context, indicatorOf(context.lookup, code).title),
    path: address.indicator(language, code),
  }));
  const others = spec === undefined ? [] : subjectsOf(context, spec);
  return [...others, ...indicators].map(({ label, path }) => ({
    label,
    href: hrefOf(context, path),
  }));
}

/** Lists the corrections of what a figure shows; none where there is no figure. */
export function figureCorrections(
  context: AtlasContext,
  figure: Figure | undefined,
): readonly CorrectionNotice[] {
  return figure === undefined ? [] : correctionNotices(context, figureShown(context, figure));
}

/** Says what a figure shows, as corrections name it. */
export function figureShown(context: AtlasContext, figure: Figure): Shown {
  const { indicators } = figure;
  const spec = figureSpecOf(context, figure);
  if (spec === undefined) return { indicators };
  if ("areas" in spec) return { indicators, within: spec.areas };
  if (spec.kind === "pyramid") return { indicators, within: [spec.area] };
  if (!("plan" in spec)) return { indicators };
  const plan = context.lookup.atlas.plans.find(({ id }) => id === spec.plan);
  const own = plan?.objectives.filter(({ code }) => (spec.objective ?? code) === code);
  return plan === undefined ? { indicators } : shownOfPlan(plan, own ?? []);
}

/** Finds what a figure was drawn from. */
export function figureSpecOf(context: AtlasContext, figure: Figure): FigureSpec | undefined {
  return figureSpec(context, specIdOf(context, figure));
}

/** Finds what a figure was drawn from by the id that it has in the atlas of the context. */
export const figureSpec = asked("figure-spec", ({ lookup }, id): FigureSpec | undefined =>
  specsById(lookup).get(id),
);

interface Subject {
  readonly label: string;
  readonly path: string;
}

function subjectsOf(context: AtlasContext, spec: FigureSpec): readonly Subject[] {
  const { plans, index } = context.lookup.atlas;
  const language = languageOf(context);
  if (spec.kind === "services-map") {
    return [{ label: say(context, "nav.services"), path: address.section(language, "services") }];
  }
  if ("pair" in spec) {
    const path = address.needSupply(language, spec.pair);
    return [{ label: say(context, "needSupply.title"), path }];
  }
  if ("funnel" in spec) {
    return [{ label: say(context, "takeUp.title"), path: address.takeUp(language, spec.funnel) }];
  }
  if ("plan" in spec) {
    const plan = plans.find(({ id }) => id === spec.plan);
    if (plan === undefined) return [];
    return [{ label: textOf(context, plan.title), path: address.plan(language, plan.id) }];
  }
  if ("index" in spec && index !== null) {
    return [
      { label: textOf(context, index.title), path: address.compositeIndex(language, spec.index) },
    ];
  }
  return [];
}

/** Specs by figure, found once an atlas and not once a page. */
const specsById = remembered((lookup: AtlasLookup): ReadonlyMap<string, FigureSpec> => {
  const specs = [...figureSpecs(lookup), ...proseFigures(lookup)];
  return new Map(specs.map((spec) => [figureId(spec), spec]));
});

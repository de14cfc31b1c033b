import type { PageContext } from "../figures/figure-of.ts";
import type { FigureKind, FigureSpec } from "../figures/figure-spec.ts";
import type { Figure } from "../figures/figure.ts";
import type { MessageKey } from "../locales/en.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { noteAll } from "../derive/reads.ts";
import { remembered } from "../derive/remembered.ts";
import { asked } from "../figures/asked.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { figureSpecOf } from "./figure-subjects.ts";

/** What a figure is, where figures with the same finding are told apart. */
const NAMES: Readonly<Record<FigureKind, MessageKey>> = {
  map: "figure.name.map",
  difference: "figure.name.change",
  "small-multiples": "figure.name.maps",
  "map-dorling": "figure.name.circles",
  "map-tiles": "figure.name.tiles",
  trend: "figure.name.trend",
  ranking: "figure.name.ranking",
  "services-map": "figure.name.map",
  range: "figure.name.range",
  lorenz: "figure.name.lorenz",
  scatter: "figure.name.scatter",
  pyramid: "figure.name.pyramid",
  "plan-timeline": "figure.name.timeline",
  "plan-resources": "figure.name.money",
  "index-map": "figure.name.map",
  "index-domain-map": "figure.name.map",
  "need-supply-map": "figure.name.map",
  "need-supply-scatter": "figure.name.scatter",
  "take-up-funnel": "figure.name.funnel",
};

/**
 * Gives the title of a figure’s page. No two pages share one: where figures do, what they measure is
 * added, or, where they share that too, what they are, of what and of when.
 */
export function figureTitle(context: PageContext, figure: Figure): string {
  const { id, title, subtitle } = figure;
  const namesakes = figuresOfTitle(context, title).filter((other) => other.id !== id);
  if (namesakes.length === 0) return title;
  const isToldApart = namesakes.every((other) => other.subtitle !== subtitle);
  return [title, ...(isToldApart ? [subtitle] : kindWords(context, figure))].join(" · ");
}

type Heading = Pick<Figure, "id" | "title" | "subtitle">;

/** Lists the figures of a title. */
export const figuresOfTitle = asked(
  "titles",
  (context: PageContext, title): readonly Heading[] => headingsByTitle(context).get(title) ?? [],
);

const headingsByTitle = remembered(({ figures }: PageContext) => {
  const headingOf = ({ id, title, subtitle }: Figure): Heading => ({ id, title, subtitle });
  // It hangs on all of them, so that none has to be hashed to be noted alone.
  noteAll();
  return Map.groupBy(Array.from(figures.values(), headingOf), ({ title }) => title);
});

/** "Ranking", "Municipalities", "2021": of a plan the objective, of a narrowed course its places. */
function kindWords(context: AtlasContext, figure: Figure): readonly string[] {
  const spec = figureSpecOf(context, figure);
  const subject = spec === undefined ? "" : subjectWords(context, spec);
  const period = spec !== undefined && "period" in spec ? spec.period : "";
  const when = period === "" ? "" : formatPeriod(period, languageOf(context));
  return [say(context, NAMES[figure.kind]), subject, when].filter(Boolean);
}

function subjectWords(context: AtlasContext, spec: FigureSpec): string {
  if ("plan" in spec) return objectiveWords(context, spec);
  if ("areas" in spec && spec.areas.length > 0) {
    return spec.areas.map((code) => textOf(context, areaOf(context.lookup, code).name)).join(", ");
  }
  return "level" in spec ? textOf(context, levelOf(context.lookup, spec.level).plural) : "";
}

function objectiveWords(
  context: AtlasContext,
  spec: { readonly plan: string; readonly objective: string | null },
): string {
  const plan = context.lookup.atlas.plans.find(({ id }) => id === spec.plan);
  const objective = plan?.objectives.find(({ code }) => code === spec.objective);
  const title = objective?.title ?? plan?.title ?? {};
  return [objective?.code, textOf(context, title)].filter(Boolean).join(" ");
}

import type { PageContext } from "../figures/figure-of.ts";
import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import type { Service } from "../model/service.ts";
import type { CardDetails, CardFact } from "./social-card.ts";
import { areaOf, levelOf, periodsOf } from "../derive/lookup.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { figureId, type FigureSpec } from "../figures/figure-spec.ts";
import { mapSpec } from "../figures/figure-specs.ts";
import { locatorPicture } from "../figures/locator-picture.ts";
import { serviceLocator } from "../figures/service-locator.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { areaFacts } from "../views/area-view.ts";
import { keyFacts, mappedIndicator } from "../views/home-view.ts";
import { indicatorFacts } from "../views/indicator-facts.ts";
import { planFacts } from "../views/plan-view.ts";
import { objectiveStatus, planPeriod } from "../views/plan-words.ts";
import { areaName } from "../views/service-item.ts";

/** The profile of an area: where it lies, and its size in numbers. */
export function areaCard(context: AtlasContext, area: Area): CardDetails {
  const level = textOf(context, levelOf(context.lookup, area.level).name);
  const parent =
    area.parent === null ? "" : textOf(context, areaOf(context.lookup, area.parent).name);
  return {
    kicker: joined(say(context, "area.kicker", { level }), parent),
    facts: areaFacts(context, area).map(cardFact),
    picture: locatorPicture(context, area)?.picture ?? null,
  };
}

/** An indicator at a level: its map, or its course where there is none, and its range. */
export function indicatorCard(
  context: PageContext,
  indicator: Indicator,
  level: string,
): CardDetails {
  const period = periodsOf(context.lookup, indicator.code, level).at(-1) ?? "";
  const domain = context.lookup.atlas.config.domains.find(({ id }) => id === indicator.domain);
  const trend = { kind: "trend", indicator: indicator.code, level, period, areas: [] } as const;
  const map = mapSpec(context.lookup, indicator, level);
  return {
    kicker: joined(say(context, "indicator.kicker"), domain && textOf(context, domain.title)),
    facts: indicatorFacts(context, { indicator, level, period }).map(cardFact),
    picture: pictureOf(context, map) ?? pictureOf(context, trend),
  };
}

/** A plan: its zone, and what it sets out to do in numbers. */
export function planCard(context: PageContext, plan: ZonePlan): CardDetails {
  const zone = areaOf(context.lookup, plan.zone);
  const [residents, macroAreas, objectives] = planFacts(context, plan);
  return {
    kicker: joined(say(context, "kind.plan"), textOf(context, zone.name), planPeriod(plan)),
    facts: [residents, macroAreas, objectives].flatMap((fact) =>
      fact === undefined ? [] : cardFact(fact),
    ),
    picture: locatorPicture(context, zone)?.picture ?? null,
  };
}

/** An objective: how it stands. */
export function objectiveCard(
  context: AtlasContext,
  plan: ZonePlan,
  objective: Objective,
): CardDetails {
  const status = objectiveStatus(context, plan, objective);
  return {
    kicker: joined(
      say(context, "objective.kicker", { code: objective.code }),
      textOf(context, plan.title),
    ),
    title: textOf(context, objective.title),
    // Where the plan sets no target there is no state to tell.
    status: status.tone === "none" ? null : status,
  };
}

/** A service: what it is, where it stands. */
export function serviceCard(context: AtlasContext, service: Service): CardDetails {
  const kinds = service.taxonomy.map((code) => vocabularyLabel(context, "taxonomy", code));
  return {
    kicker: joined(kinds.join(", "), areaName(context, service.area)),
    picture: serviceLocator(context, service)?.picture ?? null,
  };
}

/** The whole atlas: its first map and its numbers. */
export function homeCard(context: PageContext): CardDetails {
  const map = mappedIndicator(context);
  return {
    kicker: joined(textOf(context, context.lookup.atlas.config.publisher.name)),
    facts: keyFacts(context).map(cardFact),
    picture: map === undefined ? null : (context.figures.get(map.id)?.narrow ?? null),
  };
}

/** A page that is known by one figure. */
export function figureCard(context: PageContext, kicker: string, spec: FigureSpec): CardDetails {
  return { kicker, picture: pictureOf(context, spec) };
}

function pictureOf({ figures }: PageContext, spec: FigureSpec | undefined) {
  if (spec === undefined) return null;
  return figures.get(figureId(spec))?.narrow ?? null;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}

interface MarkedFact extends CardFact {
  readonly symbol?: string;
  readonly marks: string;
}

function cardFact({ value, symbol = "", marks, label }: MarkedFact): CardFact {
  return { value: `${value}${symbol}${marks}`, label };
}

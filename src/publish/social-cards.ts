import type { Figure } from "../figures/figure.ts";
import type { PageHead } from "./page-head.ts";
import type { CardDetails, SocialCard } from "./social-card.ts";
import { levelsOf } from "../derive/lookup.ts";
import { needSupplyResults } from "../derive/need-supply.ts";
import { takeUpResults } from "../derive/take-up.ts";
import { languageOf, say, textOf } from "../figures/context.ts";
import { figureOf, type PageContext } from "../figures/figure-of.ts";
import { indexHeading } from "../figures/index-words.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { indicatorPath } from "../views/indicator-view.ts";
import { issueItem } from "../views/issue-item.ts";
import { pageDescription } from "../views/page-description.ts";
import { planPeriod } from "../views/plan-words.ts";
import {
  areaCard,
  figureCard,
  homeCard,
  indicatorCard,
  objectiveCard,
  planCard,
  serviceCard,
} from "./card-details.ts";

/** A picture to be drawn: where it will stand, and what is on it. */
export interface WantedCard {
  readonly path: string;
  readonly card: SocialCard;
}

/**
 * Makes the cards that the pages of a language name. Where several pages name one, it shows the
 * page at its own address, or what they have in common: the atlas and their kind.
 */
export function* socialCards(
  context: PageContext,
  heads: readonly PageHead[],
): Generator<WantedCard, undefined> {
  const { config } = context.lookup.atlas;
  const details = detailsByPath(context);
  const own = heads.filter(({ language }) => language === languageOf(context));
  const root = absoluteUrl(config.site, config.base, "/");
  for (const [image, sharing] of Map.groupBy(own, ({ image }) => image)) {
    const path = `/${image.slice(root.length)}`;
    const head = sharing.find((page) => address.social(page.path) === path);
    const [first] = sharing;
    if (head !== undefined) {
      yield { path, card: cardOf(context, head, details.get(head.path)?.()) };
    } else if (first !== undefined) {
      yield { path, card: cardOf(context, folderHead(context, first)) };
    }
  }
}

function cardOf(context: PageContext, head: PageHead, more: CardDetails = {}): SocialCard {
  const { config } = context.lookup.atlas;
  const atlas = textOf(context, config.title);
  const title = more.title ?? head.title;
  const text = more.text ?? head.description;
  return {
    language: languageOf(context),
    direction: context.locale.direction,
    atlas,
    kicker: more.kicker ?? kickerOf(context, head),
    title,
    text: text === title ? "" : text,
    facts: more.facts ?? [],
    status: more.status ?? null,
    picture: more.picture ?? null,
    address: readable(absoluteUrl(config.site, config.base, head.path)),
  };
}

/** That a page is a page says nothing; whose it is does. */
function kickerOf(context: PageContext, { kind }: PageHead): string {
  const isPlain = kind === "" || kind === say(context, "kind.page");
  return isPlain ? textOf(context, context.lookup.atlas.config.publisher.name) : kind;
}

/** What pages of one folder share: their kind, and the atlas in a sentence. */
function folderHead(context: PageContext, { path, ...head }: PageHead): PageHead {
  const { config } = context.lookup.atlas;
  return {
    ...head,
    path: path.replace(/[^/]+\/$/, ""),
    title: textOf(context, config.title),
    description: textOf(context, config.description),
  };
}

function readable(href: string): string {
  return decodeURI(href)
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/$/, "");
}

type Details = readonly [path: string, make: () => CardDetails];

function detailsByPath(context: PageContext): ReadonlyMap<string, () => CardDetails> {
  return new Map([
    [address.home(languageOf(context)), () => homeCard(context)] as const,
    ...placeDetails(context),
    ...numberDetails(context),
    ...planDetails(context),
    ...proseDetails(context),
  ]);
}

function placeDetails(context: PageContext): readonly Details[] {
  const { areas, services } = context.lookup.atlas;
  const language = languageOf(context);
  return [
    ...areas.map((area): Details => [address.area(language, area), () => areaCard(context, area)]),
    ...services.map((service): Details => [
      address.service(language, service.id),
      () => serviceCard(context, service),
    ]),
  ];
}

function numberDetails(context: PageContext): readonly Details[] {
  const { lookup } = context;
  const { indexResult, indicators } = lookup.atlas;
  const language = languageOf(context);
  const index = indexResult?.id ?? "";
  return [
    ...indicators.flatMap((indicator) =>
      levelsOf(lookup, indicator.code).map(({ id: level }): Details => [
        indicatorPath(context, { indicator, level, language }),
        () => indicatorCard(context, indicator, level),
      ]),
    ),
    [
      address.compositeIndex(language, index),
      () => figureCard(context, indexHeading(context), { kind: "index-map", index }),
    ],
    ...needSupplyResults(lookup).map(({ id: pair }): Details => [
      address.needSupply(language, pair),
      () =>
        figureCard(context, say(context, "needSupply.title"), { kind: "need-supply-map", pair }),
    ]),
    ...takeUpResults(lookup).map(({ id: funnel }): Details => [
      address.takeUp(language, funnel),
      () =>
        figureCard(context, say(context, "takeUp.title"), {
          kind: "take-up-funnel",
          funnel,
          scope: "whole",
        }),
    ]),
    ...[...context.figures.keys()].map((id): Details => [
      address.figure(language, id),
      () => ownFigure(context, figureOf(context, id)),
    ]),
  ];
}

function ownFigure(context: PageContext, figure: Figure): CardDetails {
  const { form, title, subtitle, narrow, isIllustrative } = figure;
  const text = pageDescription(context, subtitle, isIllustrative);
  return { kicker: say(context, `figure.kind.${form}`), title, text, picture: narrow };
}

function planDetails(context: PageContext): readonly Details[] {
  const language = languageOf(context);
  return context.lookup.atlas.plans.flatMap((plan) => [
    [address.plan(language, plan.id), () => planCard(context, plan)] as const,
    ...plan.macroAreas.map(({ code, title }): Details => [
      address.macroArea(language, plan.id, code),
      () => ({
        kicker: `${say(context, "macroArea.kicker", { code })} · ${planPeriod(plan)}`,
        title: textOf(context, title),
      }),
    ]),
    ...plan.objectives.map((objective): Details => [
      address.objective(language, plan.id, objective.code),
      () => objectiveCard(context, plan, objective),
    ]),
  ]);
}

function proseDetails(context: PageContext): readonly Details[] {
  const { issues } = context.lookup.atlas;
  return issues.map((issue): Details => [
    address.issue(languageOf(context), issue.slug),
    () => ({ kicker: `${say(context, "nav.newsletters")} · ${issueItem(context, issue).kicker}` }),
  ]);
}

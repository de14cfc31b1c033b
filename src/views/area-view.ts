import type { PageContext } from "../figures/figure-of.ts";
import type { Area } from "../model/area.ts";
import type { KeySentence } from "./key-sentence.ts";
import { areaSize } from "../derive/area-size.ts";
import { areaOf, indicatorOf, levelOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { shareOfParent } from "../derive/share-of-parent.ts";
import { pyramidSpec } from "../figures/chart-specs.ts";
import {
  hrefOf,
  languageOf,
  lowered,
  say,
  textOf,
  wordsOf,
  type AtlasContext,
} from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { locatorPicture } from "../figures/locator-picture.ts";
import { marksNote } from "../figures/mark-notes.ts";
import { marksOfObservation } from "../figures/marked-value.ts";
import { marksOf } from "../figures/marks-of.ts";
import { profileHref } from "../figures/profile-href.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { formatNumber, percentGap } from "../scales/format-number.ts";
import { areaActions } from "./area-actions.ts";
import { areaChanges } from "./area-changes.ts";
import { areaContext } from "./area-context.ts";
import { areaDownloads } from "./area-downloads.ts";
import { areaFindings } from "./area-findings.ts";
import { areaIndex } from "./area-index.ts";
import { areaIndicators } from "./area-indicators.ts";
import { areaNeedSupply } from "./area-need-supply.ts";
import { areaNoteHtml } from "./area-note.ts";
import { areaRelatives } from "./area-relatives.ts";
import { areaServices } from "./area-services.ts";
import { areaWords } from "./area-words.ts";
import { benchmarkOf } from "./benchmark-of.ts";
import { citation } from "./citation.ts";
import { correctionNotices } from "./correction-notices.ts";
import { optionalFigure } from "./optional-figure.ts";
import { planForArea } from "./plan-for-area.ts";
import { shell, type Crumb, type Shell } from "./shell.ts";
import { sourcesOf } from "./sources.ts";
import { areaJsonLd } from "./thing-json-ld.ts";

export type AreaView = ReturnType<typeof areaView>;

/** Lays out the profile of an area. */
export function areaView(context: PageContext, area: Area) {
  const language = languageOf(context);
  const name = textOf(context, area.name);
  const level = levelOf(context.lookup, area.level);
  const benchmark = benchmarkOf(context, area);
  const { key, ...found } = areaFindings(context, area.code);
  const path = address.area(language, area);
  const relatives = areaRelatives(context, area);
  const plans = planForArea(context, area.code);
  const ages = optionalFigure(context, pyramidSpec(context.lookup, area), 1);
  const index = areaIndex(context, area.code);
  const needSupply = areaNeedSupply(context, area.code);
  const changes = areaChanges(context, area.code);
  const surroundings = areaContext(context, area);
  return {
    words: areaWords(context, [
      ...(found.standouts.length > 0 ? (["standouts"] as const) : []),
      ...(index === null ? [] : (["index"] as const)),
      "indicators",
      ...(ages === null ? [] : (["ages"] as const)),
      ...(plans.length > 0 ? (["plan"] as const) : []),
      "services",
      ...(needSupply.length > 0 ? (["needSupply"] as const) : []),
      ...(relatives.length > 0 ? (["relatives"] as const) : []),
      ...(changes === null ? [] : (["changes"] as const)),
      ...(surroundings === null ? [] : (["context"] as const)),
      "sources",
    ]),
    shell: areaShell(context, area, key.text),
    aliases: area.aliases,
    corrections: correctionNotices(context, {
      area: area.code,
      within: [area.code],
      level: area.level,
    }),
    opening: areaOpening(context, area, { key, levelName: textOf(context, level.name) }),
    locator: locatorPicture(context, area),
    ...found,
    indicators: areaIndicators(context, area, benchmark),
    index,
    changes,
    context: surroundings,
    ages,
    note: areaNoteHtml(context, area.code),
    relatives,
    plans,
    services: areaServices(context, area),
    needSupply,
    needSupplyMarks: marksNote(
      context,
      needSupply.map(({ marks }) => marks),
    ),
    sources: sourcesOf(context, area.level),
    downloads: areaDownloads(context, area),
    links: areaActions(context, area),
    citation: citation(context, { title: name, path }),
  };
}

function areaShell(context: AtlasContext, area: Area, key: string): Shell {
  return shell(context, {
    path: (other) => address.area(other, area),
    title: textOf(context, area.name),
    description: key,
    section: "areas",
    kind: "area",
    things: (now) => [areaJsonLd(now, area)],
    crumbs: areaCrumbs(context, area),
    feed: address.areaFeed(languageOf(context), area),
  });
}

function areaOpening(
  context: AtlasContext,
  area: Area,
  { key, levelName }: { readonly key: KeySentence; readonly levelName: string },
) {
  const facts = areaFacts(context, area);
  return {
    kicker: {
      strong: say(context, "area.kicker", { level: levelName }),
      rest: area.parent === null ? "" : textOf(context, areaOf(context.lookup, area.parent).name),
    },
    name: wordsOf(context, area.name),
    ended: endedNotice(context, area),
    key: key.text,
    facts,
    marksNote: marksNote(context, [key.marks, ...facts.map(({ marks }) => marks)]),
  };
}

/** Lists the steps to an area: all areas, its parents, itself. */
export function areaCrumbs(context: AtlasContext, area: Area): readonly Crumb[] {
  const language = languageOf(context);
  const parents: Crumb[] = [];
  for (let code = area.parent; code !== null; code = areaOf(context.lookup, code).parent) {
    const parent = areaOf(context.lookup, code);
    parents.unshift({
      label: textOf(context, parent.name),
      href: profileHref(context, parent),
    });
  }
  const all = hrefOf(context, address.section(language, "areas"));
  return [
    { label: say(context, "nav.areas"), href: all },
    ...parents,
    { label: textOf(context, area.name), href: null },
  ];
}

function endedNotice(context: AtlasContext, area: Area) {
  if (area.validTo === null) return null;
  const successors = area.successors.map((code) => areaOf(context.lookup, code));
  return {
    text: say(context, "area.ended", { date: formatDate(area.validTo, languageOf(context)) }),
    successors: successors.map((successor) => ({
      label: textOf(context, successor.name),
      href: profileHref(context, successor),
    })),
  };
}

/** Gives the numbers at the head of a profile: residents, parts, size, share of the whole. */
export function areaFacts(context: AtlasContext, area: Area) {
  const { lookup } = context;
  const language = languageOf(context);
  const { populationIndicator } = lookup.atlas.config;
  const period = periodsOf(lookup, populationIndicator, area.level).at(-1) ?? "";
  const count = { indicator: populationIndicator, period };
  const population = indicatorOf(lookup, populationIndicator);
  const people = observationOf(lookup, { ...count, area: area.code });
  const whole = area.parent && observationOf(lookup, { ...count, area: area.parent });
  const share = shareOfParent(lookup, area, count);
  const children = lookup.childrenByArea.get(area.code) ?? [];
  const part = children[0];
  const size = areaSize(lookup, area);
  const facts = [
    {
      value: formatCount(context, people?.value ?? null),
      symbol: "",
      marks: marksOfObservation(population, people),
      label: say(context, "area.facts.residents", { period }),
    },
  ];
  if (part !== undefined) {
    const kind = levelOf(lookup, part.level);
    facts.push({
      value: formatCount(context, children.length),
      symbol: "",
      marks: "",
      label: lowered(context, textOf(context, children.length === 1 ? kind.name : kind.plural)),
    });
  }
  if (size !== null) {
    const value = formatNumber(size, { language, decimals: 1 });
    facts.push({ value, symbol: "", marks: "", label: say(context, "area.facts.km2") });
  }
  if (share !== null && area.parent !== null) {
    const value = formatNumber(share, { language, decimals: 1 });
    const parent = textOf(context, areaOf(lookup, area.parent).name);
    const label = say(context, "area.facts.share", { parent });
    const marks = marksOf(population, [people, whole || undefined]);
    facts.push({ value, symbol: `${percentGap(language)}%`, marks, label });
  }
  return facts;
}

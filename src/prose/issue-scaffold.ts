import type { AtlasContext } from "../figures/context.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Text } from "../model/language.ts";
import type { ZonePlan } from "../model/plan.ts";
import type { Service } from "../model/service.ts";
import { indicatorOf, levelsOf, membersOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { languageOf, say, textOf } from "../figures/context.ts";
import { mapSpec } from "../figures/figure-specs.ts";
import { address } from "../markup/address.ts";
import { DAGGER } from "../model/dagger.ts";
import { formatDate, formatPeriod } from "../scales/format-date.ts";
import { formatNumber } from "../scales/format-number.ts";

/** What an issue to come is about, before anybody has written it. */
export interface IssueOutline {
  readonly number: number;
  /** The day on which it is to come out. */
  readonly date: string;
  /** The day of the issue before; empty where there is none. */
  readonly since: string;
  /** Indicators with numbers that the issue before did not have. */
  readonly indicators: readonly IndicatorCode[];
}

/**
 * Writes a draft of an issue in the language of a context: new numbers as directives, what moved in
 * the plans, services and corrections since the issue before, dates to come. Sections of which there
 * is nothing to say are left out; what it means is left to the editor.
 */
export function issueScaffold(context: AtlasContext, outline: IssueOutline): string {
  const { plans, services } = context.lookup.atlas;
  const { since } = outline;
  const sections = [
    section(say(context, "scaffold.numbers"), numberLines(context, outline)),
    section(
      say(context, "scaffold.plan"),
      plans.flatMap((plan) => readingLines(context, plan, since)),
    ),
    section(say(context, "scaffold.services"), serviceLines(context, services, outline)),
    section(say(context, "nav.corrections"), correctionLines(context, since)),
    section(say(context, "scaffold.dates"), dateLines(context, outline)),
  ];
  const head = [
    "---",
    `title: ${quoted(say(context, "scaffold.title"))}`,
    `lede: ${quoted(say(context, "scaffold.lede"))}`,
    `date: ${outline.date}`,
    `number: ${outline.number}`,
    "draft: true",
    "---",
  ];
  return `${[head.join("\n"), ...sections.filter(Boolean)].join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `# ${title}\n\n${lines.join("\n")}`;
}

function numberLines(context: AtlasContext, { indicators }: IssueOutline): readonly string[] {
  const lines = indicators.flatMap((code) => numberLine(context, code));
  const map = indicators.flatMap((code) => mapLine(context, code))[0];
  return map === undefined ? lines : [...lines, "", map];
}

/** The newest number of the largest area that has one. */
function numberLine(context: AtlasContext, code: IndicatorCode): readonly string[] {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, code);
  const { benchmark } = lookup.atlas.config;
  const [level] = levelsOf(lookup, code);
  const period = periodsOf(lookup, code, level?.id ?? "").at(-1) ?? "";
  const areas = [benchmark ?? "", ...membersOf(lookup, level?.id ?? "").map((area) => area.code)];
  const area = areas.find(
    (one) => observationOf(lookup, { indicator: code, area: one, period }) !== undefined,
  );
  if (area === undefined) return [];
  const title = plain(textOf(context, indicator.title));
  const words = formatPeriod(period, languageOf(context));
  return [`- ${title} (${words}): :value{indicator=${code} area="${area}" period="${period}"}`];
}

function mapLine({ lookup }: AtlasContext, code: IndicatorCode): readonly string[] {
  const level = levelsOf(lookup, code).findLast(({ id }) => membersOf(lookup, id).length > 1);
  const spec = level && mapSpec(lookup, indicatorOf(lookup, code), level.id);
  if (level === undefined || spec === undefined) return [];
  const period = periodsOf(lookup, code, level.id).at(-1) ?? "";
  return [`::map{indicator=${code} level=${level.id} period="${period}"}`];
}

function readingLines(context: AtlasContext, plan: ZonePlan, since: string): readonly string[] {
  const language = languageOf(context);
  return plan.objectives.flatMap(({ code, indicators }) =>
    indicators.flatMap(({ title, unit, readings }) => {
      const latest = readings.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
      if (latest === undefined || latest.date <= since) return [];
      const value = [
        formatNumber(latest.value, { language, decimals: decimalsOf(latest.value) }),
        textOf(context, unit),
      ].filter(Boolean);
      const words = `${plain(textOf(context, title))}: ${value.join(" ")}`;
      const day = formatDate(latest.date, language);
      return [`- :objective{plan=${plan.id} code=${code}}. ${words} (${day})`];
    }),
  );
}

/** As many decimals as the plan states. */
function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

function serviceLines(
  context: AtlasContext,
  services: readonly Service[],
  { since, date }: IssueOutline,
): readonly string[] {
  const language = languageOf(context);
  return services.flatMap((service) => {
    const changed = changedOn(service, date);
    if (since === "" || changed <= since) return [];
    return [`- ${serviceLink(context, service)} (${formatPeriod(changed, language)})`];
  });
}

function serviceLink(context: AtlasContext, { id, name, illustrative }: Service): string {
  const link = `[${plain(textOf(context, name))}](${address.service(languageOf(context), id)})`;
  return illustrative ? `${link} ${DAGGER}` : link;
}

/** The day on which a service began or its entry was last looked at; what is to come is no change. */
function changedOn({ since, updated }: Service, date: string): string {
  return since > updated && since <= date ? since : updated;
}

function correctionLines(context: AtlasContext, since: string): readonly string[] {
  const { corrections } = context.lookup.atlas;
  return corrections
    .filter(({ date }) => since !== "" && date > since)
    .map(
      ({ date, text }) =>
        `- ${formatDate(date, languageOf(context))}: ${plain(textOf(context, text))}`,
    );
}

/** What is announced for a day after that of the issue, the next first. */
function dateLines(context: AtlasContext, { date: issued }: IssueOutline): readonly string[] {
  const { plans, services, events = [], releases = [] } = context.lookup.atlas;
  const told = [...plans.flatMap(({ timeline }) => timeline), ...announced(events, releases)].map(
    ({ date, text }) => ({ date, words: plain(textOf(context, text)) }),
  );
  const opening = services
    .filter(({ status }) => status === "planned")
    .map((service) => ({ date: service.since, words: serviceLink(context, service) }));
  return [...told, ...opening]
    .filter(({ date }) => date > issued)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, words }) => `- ${formatPeriod(date, languageOf(context))}: ${words}`);
}

function announced(...lists: readonly (readonly { date: string; title: Text }[])[]) {
  return lists.flat().map(({ date, title }) => ({ date, text: title }));
}

/** A string as YAML reads it, whatever stands in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Words as Markdown reads them: signs that mean something there are escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&").replace(/:(?=\p{L})/gu, "\\:");
}

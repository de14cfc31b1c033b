import type { AtlasContext } from "../figures/context.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { ZonePlan } from "../model/plan.ts";
import type { Service } from "../model/service.ts";
import { indicatorOf, levelsOf, membersOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { languageOf, say, textOf } from "../figures/context.ts";
import { mapSpec } from "../figures/figure-specs.ts";
import { address } from "../markup/address.ts";
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
    section(say(context, "scaffold.services"), serviceLines(context, services, since)),
    section(say(context, "nav.corrections"), correctionLines(context, since)),
    section(
      say(context, "scaffold.dates"),
      plans.flatMap((plan) => dateLines(context, plan)),
    ),
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
  since: string,
): readonly string[] {
  const language = languageOf(context);
  const changed = services.filter((service) => since !== "" && changedOn(service) > since);
  return changed.map((service) => {
    const name = plain(textOf(context, service.name));
    const day = formatDate(changedOn(service), language);
    return `- [${name}](${address.service(language, service.id)}) (${day})`;
  });
}

/** The day on which a service began or on which its entry was last looked at. */
function changedOn({ since, updated }: Service): string {
  return since > updated ? since : updated;
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

function dateLines(context: AtlasContext, { timeline }: ZonePlan): readonly string[] {
  const { asOf } = context.lookup.atlas.config;
  return timeline
    .filter(({ date }) => date > asOf)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(
      ({ date, text }) =>
        `- ${formatDate(date, languageOf(context))}: ${plain(textOf(context, text))}`,
    );
}

/** A string as YAML reads it, whatever stands in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Words as Markdown reads them: signs that mean something there are escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&").replace(/:(?=\p{L})/gu, "\\:");
}

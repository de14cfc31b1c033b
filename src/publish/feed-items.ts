import type { PageContext } from "../figures/figure-of.ts";
import type { Correction, Issue, Paper, Prose, Variant } from "../model/content.ts";
import type { FeedItem } from "./feed.ts";
import { languageOf, say, textOf } from "../figures/context.ts";
import { proseContext } from "../figures/pinned-context.ts";
import { address } from "../markup/address.ts";
import { html } from "../markup/html.ts";
import { absoluteUrl } from "../markup/url.ts";
import { formatDate } from "../scales/format-date.ts";
import { issueHtml } from "./issue-html.ts";

/** An entry of a feed with what it tells of, so that it can be chosen by that. */
export interface ItemOf<Subject> {
  readonly subject: Subject;
  readonly item: FeedItem;
}

/** Writes a day as the moment at which it begins, at midnight UTC (RFC 3339). */
export function midnight(date: string): string {
  return `${date}T00:00:00Z`;
}

/** Makes the entries of the issues that were written in the language, the newest first. */
export function issueItems(context: PageContext): readonly ItemOf<Issue>[] {
  return context.lookup.atlas.issues.flatMap((issue) => {
    const variant = ownVariant(context, issue);
    if (variant === undefined) return [];
    const { matter } = variant;
    const path = address.issue(variant.language, issue.slug);
    const words = { path, title: matter.title, summary: matter.lede };
    const text = proseContext(context, issue, variant);
    return [{ subject: issue, item: writtenItem(text, variant, words) }];
  });
}

/** Makes the entries of the papers that were written in the language, the newest first. */
export function paperItems(context: PageContext): readonly ItemOf<Paper>[] {
  return context.lookup.atlas.papers.flatMap((paper) => {
    const variant = ownVariant(context, paper);
    if (variant === undefined) return [];
    const { matter } = variant;
    const path = address.paper(variant.language, paper.slug);
    const words = { path, title: matter.title, summary: matter.abstract };
    const text = proseContext(context, paper, variant);
    return [{ subject: paper, item: writtenItem(text, variant, words) }];
  });
}

/** Makes the entries of the public corrections, in the order of their list. */
export function correctionItems(context: PageContext): readonly ItemOf<Correction>[] {
  const { corrections } = context.lookup.atlas;
  return corrections.map((correction, i) => {
    const sameDay = corrections.slice(0, i).filter(({ date }) => date === correction.date).length;
    return { subject: correction, item: correctionItem(context, correction, sameDay + 1) };
  });
}

/** Corrections have no page of their own: they are known by day and number (RFC 4151). */
function correctionItem(context: PageContext, correction: Correction, number: number): FeedItem {
  const { site, base } = context.lookup.atlas.config;
  const language = languageOf(context);
  const { date, was, now } = correction;
  const text = textOf(context, correction.text);
  const change = was === "" || now === "" ? "" : say(context, "feed.wasNow", { was, now });
  return {
    id: `tag:${new URL(site).hostname},${date}:${language}/corrections/${number}`,
    url: absoluteUrl(site, base, address.section(language, "corrections")),
    title: say(context, "feed.correction", { date: formatDate(date, language) }),
    summary: text,
    html: html`<p>${text}</p>
      <p>${change}</p>`.markup,
    published: midnight(date),
  };
}

function ownVariant<Matter>(
  context: PageContext,
  { variants }: Prose<Matter>,
): Variant<Matter> | undefined {
  return variants.find(({ language }) => language === languageOf(context));
}

/** A text that is pinned to an edition says so wherever it is read. */
function editionLine({ today, ...context }: PageContext): string {
  if (today === undefined) return "";
  const { edition } = context.lookup.atlas.config;
  return html`<p>${say(context, "issue.edition", { edition })}</p>`.markup;
}

function writtenItem(
  context: PageContext,
  { matter, markdown }: Variant<{ readonly date: string }>,
  { path, title, summary }: { readonly path: string; readonly title: string; summary: string },
): FeedItem {
  const { site, base } = context.lookup.atlas.config;
  const page = absoluteUrl(site, base, path);
  return {
    id: page,
    url: page,
    title,
    summary,
    html: issueHtml(context, { page, markdown }) + editionLine(context),
    published: midnight(matter.date),
  };
}

import type { PageContext } from "../figures/figure-of.ts";
import type { Issue, IssueMatter } from "../model/content.ts";
import { hrefOf, languageOf, say, textOf } from "../figures/context.ts";
import { proseContext } from "../figures/pinned-context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { issueEventId } from "./calendar-entries.ts";
import { citation } from "./citation.ts";
import { correctionNotices } from "./correction-notices.ts";
import { draftNotice } from "./draft-notice.ts";
import { fallbackNotice } from "./fallback-notice.ts";
import { foreignDirection } from "./foreign-direction.ts";
import { issueItem } from "./issue-item.ts";
import { issueSteps } from "./issue-steps.ts";
import { themeLabel, themesOf } from "./issue-themes.ts";
import { placedProse } from "./placed-prose.ts";
import { shell, type Link, type Shell } from "./shell.ts";
import { subscribeView } from "./subscribe-view.ts";
import { issueJsonLd } from "./thing-json-ld.ts";
import { variantFor } from "./variant-for.ts";

export type IssueView = ReturnType<typeof issueView>;

/** Lays out one issue of the newsletter. */
export function issueView(today: PageContext, issue: Issue) {
  const language = languageOf(today);
  const variant = variantFor(issue, language);
  const context = proseContext(today, issue, variant);
  const { matter } = variant;
  const item = issueItem(context, issue);
  const { config } = context.lookup.atlas;
  const archive = hrefOf(context, address.section(language, "newsletters"));
  const path = address.issue(language, issue.slug);
  return {
    words: {
      themes: say(context, "issue.themes"),
      aside: say(context, "issue.aside"),
      events: say(context, "issue.events"),
      ics: say(context, "calendar.add"),
      about: say(context, "issue.about"),
      feed: say(context, "nav.feed"),
      archive: say(context, "home.allIssues"),
    },
    shell: issueShell(context, issue, matter),
    opening: {
      kicker: { strong: say(context, "nav.newsletters"), rest: item.kicker },
      title: matter.title,
      key: matter.lede,
    },
    language: variant.language,
    direction: foreignDirection(context, variant.language),
    notices: [draftNotice(context, variant), fallbackNotice(context, variant.language)].filter(
      (notice) => notice !== null,
    ),
    corrections: correctionNotices(context, { issue: issue.slug }),
    blocks: placedProse(context, variant.markdown),
    edition: say(context, "issue.edition", { edition: config.edition }),
    events: matter.events.map((event, i) => ({
      ...event,
      icsHref: hrefOf(context, address.calendarEntry(language, eventId(issue.slug, matter, i))),
      when: [formatDate(event.date, language), event.time].filter(Boolean).join(", "),
    })),
    about: {
      publisher: textOf(context, config.publisher.name),
      feedHref: hrefOf(context, address.feed(language)),
      archiveHref: archive,
    },
    themes: themesOf(issue).map((code) => ({
      label: themeLabel(context, code),
      href: `${archive}#t-${code}`,
    })),
    forms: issueForms(context, issue),
    steps: issueSteps(context, issue),
    subscribe: subscribeView(context),
    citation: citation(context, { title: matter.title, path, date: matter.date }),
  };
}

/** The shell says what the issue is called, and where it stands. */
function issueShell(context: PageContext, issue: Issue, matter: IssueMatter): Shell {
  const archive = hrefOf(context, address.section(languageOf(context), "newsletters"));
  return shell(context, {
    path: (other) => address.issue(other, issue.slug),
    title: matter.title,
    description: matter.lede,
    section: "newsletters",
    kind: "issue",
    things: (now) => [issueJsonLd(now, issue)],
    crumbs: [
      {
        label: say(context, "nav.newsletters"),
        href: archive,
      },
      { label: say(context, "issue.number", { number: String(matter.number) }), href: null },
    ],
  });
}

/** Lists the issue as a letter and as plain text, where it was written in the reader's language. */
function issueForms(context: PageContext, { slug, variants }: Issue): readonly Link[] {
  const language = languageOf(context);
  if (!variants.some((variant) => variant.language === language)) return [];
  return [
    { label: say(context, "issue.mail"), href: hrefOf(context, address.mail(language, slug)) },
    { label: say(context, "issue.text"), href: hrefOf(context, address.mailText(language, slug)) },
  ];
}

/** Several events of one day are told apart by their order. */
function eventId(issue: string, { events }: IssueMatter, i: number): string {
  const date = events[i]?.date ?? "";
  const before = events.slice(0, i).filter((event) => event.date === date);
  return issueEventId(issue, date, before.length);
}

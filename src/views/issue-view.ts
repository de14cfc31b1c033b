import type { PageContext } from "../figures/figure-of.ts";
import type { Issue } from "../model/content.ts";
import { hrefOf, languageOf, say, textOf } from "../figures/context.ts";
import { proseContext } from "../figures/pinned-context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { citation } from "./citation.ts";
import { fallbackNotice } from "./fallback-notice.ts";
import { issueItem } from "./issue-item.ts";
import { placedProse } from "./placed-prose.ts";
import { shell } from "./shell.ts";
import { variantFor } from "./variant-for.ts";

export type IssueView = ReturnType<typeof issueView>;

/** Lays out one issue of the newsletter. */
export function issueView(today: PageContext, issue: Issue) {
  const language = languageOf(today);
  const variant = variantFor(issue, language);
  const context = proseContext(today, issue, variant);
  const { matter } = variant;
  const item = issueItem(context, issue);
  const { issues, config } = context.lookup.atlas;
  const others = issues.filter(({ slug }) => slug !== issue.slug);
  const path = address.issue(language, issue.slug);
  return {
    words: {
      aside: say(context, "issue.aside"),
      events: say(context, "issue.events"),
      about: say(context, "issue.about"),
      feed: say(context, "nav.feed"),
      archive: say(context, "home.allIssues"),
    },
    shell: shell(context, {
      path: (other) => address.issue(other, issue.slug),
      title: matter.title,
      description: matter.lede,
      section: "newsletters",
      kind: "issue",
      crumbs: [
        {
          label: say(context, "nav.newsletters"),
          href: hrefOf(context, address.section(language, "newsletters")),
        },
        { label: say(context, "issue.number", { number: String(matter.number) }), href: null },
      ],
    }),
    opening: {
      kicker: { strong: say(context, "nav.newsletters"), rest: item.kicker },
      title: matter.title,
      key: matter.lede,
    },
    language: variant.language,
    fallback: fallbackNotice(context, variant.language),
    blocks: placedProse(context, variant.markdown),
    edition: say(context, "issue.edition", { edition: config.edition }),
    events: matter.events.map((event) => ({
      ...event,
      when: [formatDate(event.date, language), event.time].filter(Boolean).join(", "),
    })),
    about: {
      publisher: textOf(context, config.publisher.name),
      feedHref: hrefOf(context, address.feed(language)),
      others: others.map((other) => issueItem(context, other)),
      archiveHref: hrefOf(context, address.section(language, "newsletters")),
    },
    citation: citation(context, { title: matter.title, path }),
  };
}

import type { PageContext } from "../figures/figure-of.ts";
import type { Issue, IssueMatter, Variant } from "../model/content.ts";
import { languageOf, say, textOf } from "../figures/context.ts";
import { proseContext } from "../figures/pinned-context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { proseBlocks, type ProseBlock } from "../prose/prose-blocks.ts";
import { formatDate } from "../scales/format-date.ts";

/** What a mailer replaces by each reader's link where the atlas names nothing else. */
const UNSUBSCRIBE = "{{unsubscribe}}";

/** A date as a letter tells it. */
export interface LetterEvent {
  readonly title: string;
  readonly when: string;
  readonly place: string;
  readonly url: string | undefined;
}

/** An issue as it is sent: all that a letter says, before it is HTML or plain text. */
export interface Letter {
  readonly subject: string;
  readonly lede: string;
  readonly kicker: string;
  readonly siteTitle: string;
  /** The absolute address of the issue on the site. */
  readonly page: string;
  readonly date: string;
  readonly blocks: readonly ProseBlock[];
  readonly events: readonly LetterEvent[];
  readonly edition: string;
  readonly publisher: string;
  readonly postal: string;
  readonly unsubscribe: string;
}

/** Makes the letter of an issue in the language in which a variant is written. */
export function letterOf(
  context: PageContext,
  issue: Issue,
  variant: Variant<IssueMatter>,
): Letter {
  const { matter, markdown } = variant;
  const { config } = context.lookup.atlas;
  const language = languageOf(context);
  return {
    subject: matter.title,
    lede: matter.lede,
    kicker: say(context, "issue.kicker", {
      number: String(matter.number),
      date: formatDate(matter.date, language),
    }),
    siteTitle: textOf(context, config.title),
    page: absoluteUrl(config.site, config.base, address.issue(language, issue.slug)),
    date: matter.date,
    blocks: proseBlocks(proseContext(context, issue, variant), markdown),
    events: matter.events.map(({ title, date, time, place, url }) => ({
      title,
      when: [formatDate(date, language), time].filter(Boolean).join(", "),
      place,
      url,
    })),
    edition: say(context, "issue.edition", { edition: matter.edition ?? config.edition }),
    publisher: textOf(context, config.publisher.name),
    postal: config.publisher.address ?? "",
    unsubscribe: config.subscribe?.unsubscribe ?? UNSUBSCRIBE,
  };
}

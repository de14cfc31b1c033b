import type { Issue } from "../model/content.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { variantFor } from "./variant-for.ts";

/** An issue of the newsletter as an entry of a list. */
export interface IssueItem {
  readonly kicker: string;
  readonly title: string;
  readonly lede: string;
  readonly language: string;
  readonly href: string;
}

/** Makes the entry of an issue. */
export function issueItem(context: AtlasContext, issue: Issue): IssueItem {
  const language = languageOf(context);
  const { matter, language: written } = variantFor(issue, language);
  return {
    kicker: say(context, "issue.kicker", {
      number: String(matter.number),
      date: formatDate(matter.date, language),
    }),
    title: matter.title,
    lede: matter.lede,
    language: written,
    href: hrefOf(context, address.issue(language, issue.slug)),
  };
}

import type { Issue } from "../model/content.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { issueItem } from "./issue-item.ts";

/** A link from an issue to the one before or after it. */
export interface IssueStep {
  readonly label: string;
  readonly title: string;
  readonly language: string;
  readonly href: string;
  readonly rel: "prev" | "next";
}

/** Lists the links to the issue before and to the one after, as far as there are such. */
export function issueSteps(context: AtlasContext, { slug }: Issue): readonly IssueStep[] {
  const { issues } = context.lookup.atlas;
  const i = issues.findIndex((issue) => issue.slug === slug);
  const step = (issue: Issue | undefined, rel: IssueStep["rel"]): readonly IssueStep[] => {
    if (issue === undefined) return [];
    const { title, language, href } = issueItem(context, issue);
    const label = say(context, rel === "prev" ? "issue.previous" : "issue.next");
    return [{ label, title, language, href, rel }];
  };
  return [...step(issues[i + 1], "prev"), ...step(issues[i - 1], "next")];
}

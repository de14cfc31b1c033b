import type { Issue } from "../model/content.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { issueItem } from "./issue-item.ts";
import { issueThemes } from "./issue-themes.ts";
import { sectionShell } from "./section-shell.ts";
import { subscribeView } from "./subscribe-view.ts";

export type NewslettersView = ReturnType<typeof newslettersView>;

/** Lays out the archive of the newsletter: by year, the newest first, and by theme. */
export function newslettersView(context: AtlasContext) {
  const { issues } = context.lookup.atlas;
  const years = Map.groupBy(issues, yearOf);
  return {
    shell: sectionShell(context, "newsletters", {
      title: "newsletters.title",
      description: "newsletters.description",
    }),
    lede: say(context, issues.length > 0 ? "newsletters.description" : "newsletters.empty"),
    feedHref: hrefOf(context, address.feed(languageOf(context))),
    words: {
      feed: say(context, "nav.feed"),
      years: say(context, "newsletters.years"),
      themes: say(context, "newsletters.themes"),
    },
    years: [...years].map(([year, own]) => ({
      year,
      issues: own.map((issue) => issueItem(context, issue)),
    })),
    themes: issueThemes(context).map(({ code, label, issues: own }) => ({
      code,
      label,
      issues: own.map((issue) => issueItem(context, issue)),
    })),
    subscribe: subscribeView(context),
  };
}

function yearOf({ variants }: Issue): string {
  return variants[0]?.matter.date.slice(0, 4) ?? "";
}

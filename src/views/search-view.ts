import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { aToZ } from "./a-to-z.ts";
import { pluralForms } from "./plural-forms.ts";
import { sectionShell } from "./section-shell.ts";
import { siteMap } from "./site-map.ts";

export type SearchView = ReturnType<typeof searchView>;

/** Lays out the search page: results where scripts run, else the ways to every page. */
export function searchView(context: AtlasContext) {
  const language = languageOf(context);
  const { base, languages } = context.lookup.atlas.config;
  const bundle = (of: string) => hrefOf(context, `/pagefind/${of}/`);
  const shell = sectionShell(context, "search", {
    title: "search.title",
    description: "search.description",
  });
  return {
    shell,
    bundle: bundle(language),
    others: languages.filter((other) => other !== language).map(bundle),
    base,
    words: {
      field: say(context, "search.field"),
      button: say(context, "search.button"),
      kinds: say(context, "search.kinds"),
      allKinds: say(context, "search.allKinds"),
      all: say(context, "search.all"),
      narrow: say(context, "search.narrow"),
      others: say(context, "search.others"),
      results: say(context, "search.results"),
      found: JSON.stringify(pluralForms(context, "search.found")),
      some: say(context, "search.some"),
      didYouMean: say(context, "search.didYouMean"),
      more: say(context, "search.more"),
      keys: say(context, "search.keys"),
      failed: say(context, "search.failed"),
    },
    lists: (["area", "domain", "period", "group"] as const).map((name) => ({
      name,
      label: say(context, `search.${name}`),
    })),
    noScript: say(context, context.isOffline === true ? "offline.search" : "search.noScript"),
    groups: siteMap(context, shell),
    names: { title: say(context, "siteMap.names"), letters: aToZ(context) },
  };
}

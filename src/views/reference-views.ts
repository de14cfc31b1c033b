import { hrefOf, languageOf, say, textOf, wordsOf, type AtlasContext } from "../figures/context.ts";
import { collate } from "../locales/sorting.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { earlierNumbers } from "./correction-notices.ts";
import { sectionShell } from "./section-shell.ts";
import { shell } from "./shell.ts";

export type GlossaryView = ReturnType<typeof glossaryView>;
export type CorrectionsView = ReturnType<typeof correctionsView>;
export type SearchView = ReturnType<typeof searchView>;
export type NotFoundView = ReturnType<typeof notFoundView>;

/** Lays out the glossary, sorted for the reader. */
export function glossaryView(context: AtlasContext) {
  const order = collate(languageOf(context));
  return {
    shell: sectionShell(context, "glossary", {
      title: "glossary.title",
      description: "glossary.description",
    }),
    lede: say(context, "glossary.description"),
    entries: context.lookup.atlas.glossary
      .map(({ term, definition }) => ({
        term: wordsOf(context, term),
        definition: wordsOf(context, definition),
      }))
      .toSorted((a, b) => order(a.term.text, b.term.text)),
  };
}

/** Lays out the public list of corrections, the newest first. */
export function correctionsView(context: AtlasContext) {
  const { corrections } = context.lookup.atlas;
  return {
    shell: sectionShell(context, "corrections", {
      title: "corrections.title",
      description: "corrections.description",
    }),
    lede: say(context, "corrections.description"),
    empty: say(context, "corrections.empty"),
    columns: {
      date: say(context, "corrections.column.date"),
      text: say(context, "corrections.column.text"),
      was: say(context, "corrections.column.was"),
      now: say(context, "corrections.column.now"),
    },
    rows: corrections
      .toSorted((a, b) => (a.date < b.date ? 1 : -1))
      .map(({ date, text, was, now, edition }) => ({
        date: formatDate(date, languageOf(context)),
        text: textOf(context, text),
        was,
        now,
        earlier: edition === undefined ? null : earlierNumbers(context, edition),
      })),
  };
}

/** Lays out the search page: a form that works as a link, results where scripts run. */
export function searchView(context: AtlasContext) {
  const language = languageOf(context);
  return {
    shell: sectionShell(context, "search", {
      title: "search.title",
      description: "search.description",
    }),
    bundle: hrefOf(context, `/pagefind/${language}/`),
    base: context.lookup.atlas.config.base,
    words: {
      field: say(context, "search.field"),
      button: say(context, "search.button"),
      kinds: say(context, "search.kinds"),
      allKinds: say(context, "search.allKinds"),
      results: say(context, "search.results"),
      none: say(context, "search.none"),
      one: say(context, "search.one"),
      many: say(context, "search.many"),
      failed: say(context, "search.failed"),
    },
    noScript: say(context, "search.noScript"),
    ways: (["areas", "indicators", "plans", "glossary"] as const).map((section) => ({
      label: say(context, `nav.${section}`),
      href: hrefOf(context, address.section(language, section)),
    })),
  };
}

/** Lays out the page for an address that leads nowhere. */
export function notFoundView(context: AtlasContext) {
  const language = languageOf(context);
  return {
    shell: shell(context, {
      path: () => "/404.html",
      title: say(context, "notFound.title"),
      description: say(context, "notFound.text"),
      section: "none",
      kind: "none",
    }),
    title: say(context, "notFound.title"),
    text: say(context, "notFound.text"),
    home: { label: say(context, "notFound.home"), href: hrefOf(context, address.home(language)) },
  };
}

import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { earlierNumbers } from "./correction-notices.ts";
import { glossaryTerms } from "./glossary-terms.ts";
import { sectionShell } from "./section-shell.ts";
import { shell } from "./shell.ts";

export type GlossaryView = ReturnType<typeof glossaryView>;
export type CorrectionsView = ReturnType<typeof correctionsView>;
export type NotFoundView = ReturnType<typeof notFoundView>;

/** Lays out the glossary, sorted for the reader. */
export function glossaryView(context: AtlasContext) {
  return {
    shell: sectionShell(context, "glossary", {
      title: "glossary.title",
      description: "glossary.description",
    }),
    lede: say(context, "glossary.description"),
    entries: glossaryTerms(context),
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

/** Lays out the page for an address that leads nowhere. */
export function notFoundView(context: AtlasContext) {
  const language = languageOf(context);
  const around = shell(context, {
    path: () => "/404.html",
    title: say(context, "notFound.title"),
    description: say(context, "notFound.text"),
    section: "none",
    kind: "none",
  });
  return {
    shell: around,
    ways: [
      ...around.nav,
      {
        label: say(context, "nav.glossary"),
        href: hrefOf(context, address.section(language, "glossary")),
      },
      {
        label: say(context, "search.title"),
        href: hrefOf(context, address.section(language, "search")),
      },
    ],
    title: say(context, "notFound.title"),
    text: say(context, "notFound.text"),
    home: { label: say(context, "notFound.home"), href: hrefOf(context, address.home(language)) },
  };
}

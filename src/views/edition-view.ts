import type { EditionChanges } from "../derive/changes.ts";
import type { EditionEntry } from "../derive/edition-history.ts";
import type { PageContext } from "../figures/figure-of.ts";
import type { Prose, Variant } from "../model/content.ts";
import { changeRows } from "../figures/change-rows.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { statedShares } from "../figures/stated-shares.ts";
import { address } from "../markup/address.ts";
import { pinOf } from "../model/edition.ts";
import { formatDate } from "../scales/format-date.ts";
import { changesView } from "./changes-view.ts";
import { editionDownloads } from "./edition-downloads.ts";
import { plateNumbers } from "./plate-number.ts";
import { sectionShell } from "./section-shell.ts";
import { shell, type Link } from "./shell.ts";
import { variantFor } from "./variant-for.ts";

export type EditionView = ReturnType<typeof editionView>;
export type EditionsView = ReturnType<typeof editionsView>;

/** The most changes that a page lists; the files of the edition hold the rest. */
const MOST_ROWS = 200;

/** Lays out the list of editions: the working one first, each with what it changed. */
export function editionsView(context: PageContext) {
  const { config } = context.lookup.atlas;
  const editions = context.history?.editions ?? [];
  return {
    shell: sectionShell(context, "editions", {
      title: "editions.title",
      description: "editions.description",
    }),
    lede: say(context, "editions.description"),
    empty: editions.length === 0 ? say(context, "editions.empty") : null,
    how: say(context, "changes.how", statedShares(context)),
    current: {
      title: say(context, "editions.current", { edition: config.edition }),
      asOf: asOfWords(context, config.asOf),
      changes: comparedView(context, null),
    },
    editions: editions.map((edition) => ({
      title: say(context, "editions.name", { edition: edition.name }),
      asOf: asOfWords(context, edition.asOf),
      href: hrefOf(context, address.edition(languageOf(context), edition.name)),
      summary: comparedView(context, edition.name)?.summary ?? say(context, "editions.first"),
      files: editionDownloads(context, edition),
    })),
  };
}

/** Lays out one edition: its files, what it changed, and which pages keep its numbers. */
export function editionView(context: PageContext, edition: EditionEntry) {
  const { name, asOf } = edition;
  const title = say(context, "editions.name", { edition: name });
  const all = hrefOf(context, address.section(languageOf(context), "editions"));
  const changes = comparedView(context, name);
  return {
    shell: shell(context, {
      path: (other) => address.edition(other, name),
      title,
      description: say(context, "editions.description"),
      section: "none",
      kind: "page",
      crumbs: [
        { label: say(context, "editions.title"), href: all },
        { label: title, href: null },
      ],
    }),
    lede: asOfWords(context, asOf),
    files: editionDownloads(context, edition),
    zipText: say(context, "editions.zipText"),
    changes,
    first: say(context, "editions.first"),
    how: say(context, "changes.how", statedShares(context)),
    pages: pinnedPages(context, name),
    noPages: say(context, "editions.noPages"),
    words: {
      numbers: plateNumbers(context, [
        ...(changes === null ? [] : (["changes"] as const)),
        ...(["pinned", "files"] as const),
      ]),
      pinned: say(context, "editions.plate.pinned"),
      files: say(context, "editions.plate.files"),
    },
  };
}

/** What changed up to an edition, or up to today; null where there is none before it. */
function comparedView(context: PageContext, to: string | null) {
  const { history } = context;
  const found = history?.comparisons.find(
    (comparison) => comparison.to === to && isBefore(context, comparison.since, to),
  );
  return found === undefined ? null : changesOf(context, found.since, found.changes);
}

/** Texts may ask for other comparisons; a page shows the one with the edition just before. */
function isBefore({ history }: PageContext, since: string, to: string | null): boolean {
  const names = history?.editions.map(({ name }) => name) ?? [];
  return names.indexOf(since) === (to === null ? 0 : names.indexOf(to) + 1);
}

function changesOf(context: PageContext, since: string, changes: EditionChanges) {
  const { rows, minor } = changeRows(context, changes);
  const further = rows.length - MOST_ROWS;
  return {
    title: say(context, "changes.title", { since }),
    summary: say(context, "editions.summary", { count: rows.length, since }),
    none: rows.length === 0 ? say(context, "changes.none", { since }) : null,
    table: changesView(context, rows.slice(0, MOST_ROWS)),
    further: further > 0 ? say(context, "changes.further", { count: further }) : null,
    minor: minor === 0 ? null : say(context, "changes.minor", { count: minor }),
  };
}

function asOfWords(context: AtlasContext, asOf: string): string {
  return say(context, "editions.asOf", { date: formatDate(asOf, languageOf(context)) });
}

/** Lists the issues, papers and plans that are pinned to an edition. */
function pinnedPages(context: AtlasContext, edition: string): readonly Link[] {
  const { issues, papers, plans } = context.lookup.atlas;
  const language = languageOf(context);
  const link = (label: string, path: string): Link => ({ label, href: hrefOf(context, path) });
  return [
    ...issues
      .filter((issue) => isPinnedTo(issue, edition))
      .map((issue) =>
        link(variantFor(issue, language).matter.title, address.issue(language, issue.slug)),
      ),
    ...papers
      .filter((paper) => isPinnedTo(paper, edition))
      .map((paper) =>
        link(variantFor(paper, language).matter.title, address.paper(language, paper.slug)),
      ),
    ...plans
      .filter((plan) => plan.edition === edition)
      .map((plan) => link(textOf(context, plan.title), address.plan(language, plan.id))),
  ];
}

function isPinnedTo<Matter extends { readonly edition?: string | undefined }>(
  { variants }: Prose<Matter>,
  edition: string,
): boolean {
  return variants.some((variant: Variant<Matter>) => pinOf(variant, variants) === edition);
}

import type { FootColumn, Link, PageIdentity } from "./shell.ts";
import { asked } from "../figures/asked.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { errorReport } from "./error-report.ts";
import { legalLinks } from "./legal-pages.ts";

/** Makes the foot of a page: edition, licence, publisher, with what belongs to each. */
export function footColumns(context: AtlasContext, page: PageIdentity): readonly FootColumn[] {
  const { config } = context.lookup.atlas;
  const language = languageOf(context);
  const link = (path: string, label: string): Link => ({ label, href: hrefOf(context, path) });
  const { areMethodsWritten, links } = footPages(context, "");
  const asOf = formatDate(config.asOf, language);
  return [
    {
      title: say(context, "foot.edition"),
      text: say(context, "foot.editionText", { edition: config.edition, date: asOf }),
      links: [
        link(address.section(language, "editions"), say(context, "nav.editions")),
        link(address.section(language, "corrections"), say(context, "nav.corrections")),
        link(address.section(language, "calendar"), say(context, "calendar.title")),
      ],
    },
    {
      title: say(context, "foot.licence"),
      text: say(context, "foot.licenceText", { licence: config.publisher.licence }),
      links: [
        link(address.section(language, "data"), say(context, "nav.data")),
        link(address.section(language, "glossary"), say(context, "nav.glossary")),
        ...(areMethodsWritten
          ? []
          : [link(address.section(language, "methods"), say(context, "methods.title"))]),
      ],
    },
    {
      title: say(context, "foot.publisher"),
      text: textOf(context, config.publisher.name),
      links: [...links, ...reportLinks(context, page)],
    },
  ];
}

interface FootPages {
  readonly areMethodsWritten: boolean;
  /** The pages that editors wrote, in their order, and those that are made where they wrote none. */
  readonly links: readonly Link[];
}

/** Says what every page shows of those about the site; what stands in them changes no other page. */
export const footPages = asked("foot", (context: AtlasContext): FootPages => {
  const { pages } = context.lookup.atlas;
  const language = languageOf(context);
  const methods = address.section(language, "methods");
  const written = pages.map((page) => {
    const matter = (page.variants.find((v) => v.language === language) ?? page.variants[0])?.matter;
    const path = address.page(language, page.slug);
    const link = { label: matter?.title ?? page.slug, href: hrefOf(context, path) };
    return { order: matter?.order ?? 0, link };
  });
  return {
    areMethodsWritten: pages.some(({ slug }) => address.page(language, slug) === methods),
    links: [
      ...written.toSorted((a, b) => a.order - b.order).map(({ link }) => link),
      ...legalLinks(context),
    ],
  };
});

/** The page for lost readers has no address to report. */
function reportLinks(context: AtlasContext, { title, path, section, kind }: PageIdentity) {
  const isLost = section === "none" && kind === "none";
  const report = isLost ? null : errorReport(context, { title, path: path(languageOf(context)) });
  return report === null ? [] : [report];
}

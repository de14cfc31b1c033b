import type { FootColumn, Link, PageIdentity } from "./shell.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { errorReport } from "./error-report.ts";
import { legalLinks } from "./legal-pages.ts";

/** Makes the foot of a page: edition, licence, publisher, with what belongs to each. */
export function footColumns(context: AtlasContext, page: PageIdentity): readonly FootColumn[] {
  const { config, pages } = context.lookup.atlas;
  const language = languageOf(context);
  const link = (path: string, label: string): Link => ({ label, href: hrefOf(context, path) });
  const pageLinks = pages.map((page) => {
    const matter = (page.variants.find((v) => v.language === language) ?? page.variants[0])?.matter;
    return {
      order: matter?.order ?? 0,
      link: link(address.page(language, page.slug), matter?.title ?? page.slug),
    };
  });
  const methods = address.section(language, "methods");
  const isWritten = pages.some(({ slug }) => address.page(language, slug) === methods);
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
        ...(isWritten ? [] : [link(methods, say(context, "methods.title"))]),
      ],
    },
    {
      title: say(context, "foot.publisher"),
      text: textOf(context, config.publisher.name),
      links: [
        ...pageLinks.toSorted((a, b) => a.order - b.order).map((entry) => entry.link),
        ...legalLinks(context),
        ...reportLinks(context, page),
      ],
    },
  ];
}

/** The page for lost readers has no address to report. */
function reportLinks(context: AtlasContext, { title, path, section, kind }: PageIdentity) {
  const isLost = section === "none" && kind === "none";
  const report = isLost ? null : errorReport(context, { title, path: path(languageOf(context)) });
  return report === null ? [] : [report];
}

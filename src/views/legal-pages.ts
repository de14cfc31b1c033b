import type { MessageKey } from "../locales/en.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Link } from "./shell.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";

/** The pages about the site itself that are made where the editors wrote none of that name. */
const LEGAL_PAGES = ["accessibility", "privacy", "imprint"] as const;

export type LegalPage = (typeof LEGAL_PAGES)[number];

const TITLES: Readonly<Record<LegalPage, MessageKey>> = {
  accessibility: "statement.title",
  privacy: "privacy.title",
  imprint: "imprint.title",
};

/** Lists the pages that are made: those that the editors of an atlas did not write. */
export function generatedLegalPages({ pages }: Pick<Atlas, "pages">): readonly LegalPage[] {
  return LEGAL_PAGES.filter((name) => !pages.some(({ slug }) => slug === name));
}

/** Makes the links to them; a page that was written is linked as every page is. */
export function legalLinks(context: AtlasContext): readonly Link[] {
  return generatedLegalPages(context.lookup.atlas).map((name) => ({
    label: say(context, TITLES[name]),
    href: hrefOf(context, address.page(languageOf(context), name)),
  }));
}

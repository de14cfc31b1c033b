import type { MessageKey } from "../locales/en.ts";
import type { LegalPage } from "./legal-pages.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { hrefTo } from "./href-to.ts";
import { shell } from "./shell.ts";

/** A line of who answers for a site. */
interface LegalFact {
  readonly label: string;
  readonly text: string;
  readonly href: string | null;
}

interface Words {
  readonly title: MessageKey;
  readonly description: MessageKey;
}

export type LegalView = ReturnType<typeof legalView>;

/** Lays out what the site says of itself: what becomes of readers' data, and who answers for it. */
export function legalView(context: AtlasContext, page: Exclude<LegalPage, "accessibility">) {
  const words: Words =
    page === "privacy"
      ? { title: "privacy.title", description: "privacy.description" }
      : { title: "imprint.title", description: "imprint.description" };
  const [title, lede] = [say(context, words.title), say(context, words.description)];
  return {
    shell: shell(context, {
      path: (language) => address.page(language, page),
      title,
      description: lede,
      section: "none",
      kind: "page",
      crumbs: [
        { label: say(context, "nav.pages"), href: null },
        { label: title, href: null },
      ],
    }),
    lede,
    texts: page === "privacy" ? privacyTexts(context) : [],
    facts: (page === "privacy" ? privacyFacts : imprintFacts)(context).filter(
      ({ text }) => text !== "",
    ),
    note: page === "privacy" ? "" : say(context, "imprint.software"),
  };
}

function privacyTexts(context: AtlasContext): readonly string[] {
  const { subscribe } = context.lookup.atlas.config;
  const host = subscribe === undefined ? "" : new URL(subscribe.action).host;
  return [
    say(context, "privacy.none"),
    say(context, "privacy.own"),
    say(context, "privacy.search"),
    ...(host === "" ? [] : [say(context, "privacy.subscribe", { host })]),
    say(context, "privacy.logs"),
  ];
}

function privacyFacts(context: AtlasContext): readonly LegalFact[] {
  const { publisher } = context.lookup.atlas.config;
  const question = publisher.email ?? publisher.contact ?? "";
  return [
    publisherFact(context),
    { label: say(context, "privacy.contact"), text: question, href: hrefTo(question) },
  ];
}

function imprintFacts(context: AtlasContext): readonly LegalFact[] {
  const { config } = context.lookup.atlas;
  const { address: street = "", email = "", url = "", contact = "", licence } = config.publisher;
  const { language } = context.locale;
  const date = formatDate(config.asOf, language);
  const state = say(context, "foot.editionText", { edition: config.edition, date });
  return [
    publisherFact(context),
    { label: say(context, "imprint.address"), text: street, href: null },
    { label: say(context, "imprint.email"), text: email, href: hrefTo(email) },
    { label: say(context, "imprint.web"), text: url, href: hrefTo(url) },
    { label: say(context, "imprint.contact"), text: contact, href: hrefTo(contact) },
    { label: say(context, "foot.licence"), text: licence, href: null },
    { label: say(context, "foot.edition"), text: state, href: null },
  ];
}

function publisherFact(context: AtlasContext): LegalFact {
  const { name } = context.lookup.atlas.config.publisher;
  return { label: say(context, "foot.publisher"), text: textOf(context, name), href: null };
}

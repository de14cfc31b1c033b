import type { MessageKey } from "../locales/en.ts";
import { statementContact } from "../derive/statement-gaps.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { formatDate } from "../scales/format-date.ts";
import { hrefTo } from "./href-to.ts";
import { shell } from "./shell.ts";

/** A heading of the statement with what stands under it. */
interface StatementPart {
  readonly title: string;
  readonly texts: readonly string[];
  readonly items: readonly string[];
  /** An address, or words where the address is not one. */
  readonly link: { readonly label: string; readonly href: string | null } | null;
}

export type StatementView = ReturnType<typeof statementView>;

/** What is not accessible in every site that is made with this program, or is not known to be. */
const LIMITS: readonly MessageKey[] = [
  "statement.limit.scripts",
  "statement.limit.maps",
  "statement.limit.pictures",
  "statement.limit.documents",
];

/**
 * Lays out the statement on accessibility after the model of the Commission Implementing Decision
 * (EU) 2018/1523: status, what is not accessible, preparation, contact, enforcement.
 */
export function statementView(context: AtlasContext) {
  const [title, lede] = [say(context, "statement.title"), say(context, "statement.description")];
  return {
    shell: shell(context, {
      path: (language) => address.page(language, "accessibility"),
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
    commitment: commitment(context),
    parts: [
      statusPart(context),
      limitsPart(context),
      preparationPart(context),
      feedbackPart(context),
      enforcementPart(context),
    ],
  };
}

function commitment(context: AtlasContext): string {
  const { accessibility, base, publisher, site } = context.lookup.atlas.config;
  const { law } = accessibility;
  return say(context, "statement.commitment", {
    publisher: textOf(context, publisher.name),
    law: law === undefined ? say(context, "statement.law") : textOf(context, law),
    site: absoluteUrl(site, base, "/"),
  });
}

function statusPart(context: AtlasContext): StatementPart {
  const texts = [say(context, "statement.partial")];
  return { title: say(context, "statement.status"), texts, items: [], link: null };
}

function limitsPart(context: AtlasContext): StatementPart {
  const { limits } = context.lookup.atlas.config.accessibility;
  return {
    title: say(context, "statement.limits"),
    texts: [say(context, "statement.limitsText")],
    items: [
      ...LIMITS.map((key) => say(context, key)),
      ...limits.map((text) => textOf(context, text)),
      say(context, "statement.burden"),
      say(context, "statement.scope"),
    ],
    link: null,
  };
}

function preparationPart(context: AtlasContext): StatementPart {
  const { asOf, edition } = context.lookup.atlas.config;
  const date = formatDate(asOf, languageOf(context));
  return {
    title: say(context, "statement.preparation"),
    texts: [
      say(context, "statement.prepared", { date, edition }),
      say(context, "statement.method"),
      say(context, "statement.untested"),
    ],
    items: [],
    link: null,
  };
}

function feedbackPart(context: AtlasContext): StatementPart {
  const contact = statementContact(context.lookup.atlas.config);
  const isKnown = contact !== "";
  return {
    title: say(context, "statement.feedback"),
    texts: [say(context, isKnown ? "statement.feedbackText" : "statement.feedbackMissing")],
    items: [],
    link: isKnown ? { label: contact, href: hrefTo(contact) } : null,
  };
}

function enforcementPart(context: AtlasContext): StatementPart {
  const { enforcement } = context.lookup.atlas.config.accessibility;
  const title = say(context, "statement.enforcement");
  if (enforcement === undefined) {
    return { title, texts: [say(context, "statement.enforcementMissing")], items: [], link: null };
  }
  const label = textOf(context, enforcement.name);
  return {
    title,
    texts: [say(context, "statement.enforcementText")],
    items: [],
    link: { label, href: enforcement.url ?? null },
  };
}

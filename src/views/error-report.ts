import type { Link } from "./shell.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { letterHref } from "../markup/letter-href.ts";
import { absoluteUrl } from "../markup/url.ts";

/**
 * Makes the link by which readers report an error of a page: a letter to the publisher with the page
 * in it, else the publisher's site; null where neither is known.
 */
export function errorReport(
  context: AtlasContext,
  { title, path }: { readonly title: string; readonly path: string },
): Link | null {
  const { publisher, site, base, edition } = context.lookup.atlas.config;
  const label = say(context, "report.label");
  const mail = publisher.email ?? mailIn(publisher.contact ?? "");
  if (mail === undefined) {
    const { url } = publisher;
    return url === undefined ? null : { label, href: url };
  }
  const page = absoluteUrl(site, base, path);
  const subject = say(context, "report.subject", { title, edition });
  return { label, href: letterHref(mail, { subject, body: page }) };
}

function mailIn(contact: string): string | undefined {
  return /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i.exec(contact)?.[0];
}

import type { PageContext } from "../figures/figure-of.ts";
import type { ZonePlan } from "../model/plan.ts";
import type { Link } from "./shell.ts";
import { hrefOf, languageOf, say } from "../figures/context.ts";
import { address } from "../markup/address.ts";

/** Lists in what a whole plan can be had for print: a page, and a PDF where the site has some. */
export function planPrints(context: PageContext, { id }: ZonePlan): readonly Link[] {
  const language = languageOf(context);
  const link = (label: string, path: string) => ({ label, href: hrefOf(context, path) });
  const page = link(say(context, "booklet.link"), address.planBooklet(language, id));
  if (context.hasPdf !== true) return [page];
  return [page, link(say(context, "booklet.pdf"), address.planPdf(language, id))];
}

import type { PageContext } from "../figures/figure-of.ts";
import type { Area } from "../model/area.ts";
import type { Link } from "./shell.ts";
import { hrefOf, languageOf, say } from "../figures/context.ts";
import { address } from "../markup/address.ts";

/** Lists the files in which a profile can be had; as PDF where the site has some. */
export function areaDownloads(context: PageContext, area: Area): readonly Link[] {
  const language = languageOf(context);
  const link = (label: string, path: string) => ({ label, href: hrefOf(context, path) });
  const pdf = link(say(context, "booklet.pdf"), address.areaPdf(language, area));
  return [
    ...(context.hasPdf === true ? [pdf] : []),
    link(say(context, "area.csv"), address.areaCsv(area)),
    link(say(context, "area.json"), address.areaJson(area, language)),
    link(say(context, "data.dictionary"), address.dictionary()),
  ];
}

import type { ZonePlan } from "../model/plan.ts";
import type { Link } from "./shell.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";

/** Lists the files in which a plan can be had. */
export function planDownloads(context: AtlasContext, { id }: ZonePlan): readonly Link[] {
  const link = (label: string, path: string) => ({ label, href: hrefOf(context, path) });
  return [
    link(say(context, "plan.csv"), address.planCsv(id)),
    link(say(context, "plan.excel"), address.planExcel(id, languageOf(context))),
    link(say(context, "plan.json"), address.planJson(id)),
  ];
}

import type { Area } from "../model/area.ts";
import type { Link } from "./shell.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";

/** Lists what a reader can do from a profile: compare the area, follow it. */
export function areaActions(context: AtlasContext, area: Area): readonly Link[] {
  const language = languageOf(context);
  const title = textOf(context, area.name);
  return [
    {
      label: say(context, "area.compare", { name: title }),
      href: hrefOf(context, address.compare(language, [area])),
    },
    {
      label: say(context, "feed.follow"),
      href: hrefOf(context, address.areaFeed(language, area)),
    },
  ];
}

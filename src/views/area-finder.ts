import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { pluralForms } from "./plural-forms.ts";
import { positionedLevel } from "./positioned-level.ts";

export type AreaFinderView = ReturnType<typeof areaFinder>;

/** Lays out the field by which an area is found: its files, its words, and the list without it. */
export function areaFinder(context: AtlasContext) {
  const position = positionedLevel(context)?.kind ?? null;
  const language = languageOf(context);
  const inside = position === "seats" ? "finder.nearest" : "finder.inside";
  return {
    files: {
      areas: hrefOf(context, address.areaFinder(language)),
      letter: hrefOf(context, address.areaFinderLetter(language, "*")).replace(
        /2a(?=\.json$)/,
        "*",
      ),
      page: hrefOf(context, address.area(language, { level: "*", slug: "*" })),
      names: hrefOf(context, address.areaNames(language)),
      positions: position === null ? "" : hrefOf(context, address.areaPositions()),
    },
    words: {
      label: say(context, "finder.label"),
      hint: say(context, "finder.hint"),
      button: say(context, "finder.button"),
      list: say(context, "finder.list"),
      counts: JSON.stringify(pluralForms(context, "finder.count")),
      near: JSON.stringify(pluralForms(context, "finder.near")),
      first: say(context, "services.filter.first", { count: "%" }),
      failed: say(context, "finder.failed"),
      where: say(context, "finder.where"),
      private: say(context, "finder.private"),
      asking: say(context, "finder.asking"),
      inside: say(context, inside, { name: "%" }),
      outside: say(context, "finder.outside"),
      denied: say(context, "finder.denied"),
      unavailable: say(context, "finder.unavailable"),
    },
    all: {
      label: say(context, "finder.all"),
      href: hrefOf(context, address.section(language, "areas")),
    },
  };
}

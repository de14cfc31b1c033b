import type { FileToMake } from "./published-file.ts";
import { figureIdIn } from "../figures/edition-figure.ts";
import { figureOf, type PageContext } from "../figures/figure-of.ts";
import { address } from "../markup/address.ts";
import { figureCsv } from "./figure-csv.ts";
import { figureSvg } from "./figure-svg.ts";

/** Lists the files of the figures of a language, in order of their ids: table and picture. */
export function* figureFiles(context: PageContext): Generator<FileToMake, undefined> {
  const { language } = context.locale;
  for (const id of [...context.figures.keys()].toSorted()) {
    const own = figureIdIn(context, id);
    const figure = () => figureOf(context, id);
    yield { path: address.figureCsv(language, own), make: () => figureCsv(figure()) };
    yield { path: address.figureSvg(language, own), make: () => figureSvg(context, figure()) };
  }
}

import type { PublishedFile } from "./published-file.ts";
import { figureOf, type PageContext } from "../figures/figure-of.ts";
import { address } from "../markup/address.ts";
import { figureCsv } from "./figure-csv.ts";
import { figureSvg } from "./figure-svg.ts";

/** Lists the files of the figures of a language, in order of their ids: table and picture. */
export function* figureFiles(context: PageContext): Generator<PublishedFile, undefined> {
  const { language } = context.locale;
  for (const id of [...context.figures.keys()].toSorted()) {
    const figure = figureOf(context, id);
    yield { path: address.figureCsv(language, figure.id), content: figureCsv(figure) };
    yield { path: address.figureSvg(language, figure.id), content: figureSvg(context, figure) };
  }
}

import type { PageContext } from "../figures/figure-of.ts";
import type { PublishedFile } from "./published-file.ts";
import { address } from "../markup/address.ts";
import { figureCsv } from "./figure-csv.ts";
import { figureSvg } from "./figure-svg.ts";

/** Lists the files of the figures of a language, in order of their ids: table and picture. */
export function figureFiles(context: PageContext): readonly PublishedFile[] {
  const { language } = context.locale;
  const ids = [...context.figures.keys()].toSorted();
  return ids.flatMap((id) => {
    const figure = context.figures.get(id);
    if (figure === undefined) return [];
    return [
      { path: address.figureCsv(language, figure.id), content: figureCsv(figure) },
      { path: address.figureSvg(language, figure.id), content: figureSvg(context, figure) },
    ];
  });
}

import type { Figure } from "../figures/figure.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";

/** A figure with its number on the page, and the words and links around it. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly kind: string;
  readonly svg: string;
  readonly csv: string;
  readonly table: string;
  readonly svgHref: string;
  readonly csvHref: string;
}

/** Places a figure on a page; `number` counts the figures of the page. */
export function placedFigure(context: AtlasContext, figure: Figure, number: number): PlacedFigure {
  const language = languageOf(context);
  return {
    figure,
    kind: say(context, `figure.form.${figure.form}`, { number: String(number) }),
    svg: say(context, "figure.svg"),
    csv: say(context, "figure.csv"),
    table: say(context, "figure.table"),
    svgHref: hrefOf(context, address.figureSvg(language, figure.id)),
    csvHref: hrefOf(context, address.figureCsv(language, figure.id)),
  };
}

import type { Figure, FigureTable } from "../figures/figure.ts";
import type { Link } from "./shell.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { mapSwitches, type MapSwitches } from "./map-switches.ts";
import { tableEnds } from "./table-ends.ts";

/** A figure with its number on the page, and the words and links around it. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly kind: string;
  readonly table: string;
  /** False of a longer table: it stands on the page of the figure only. */
  readonly hasTable: boolean;
  /** As much of the table as a page shows, and what is said of the rest. */
  readonly shown: FigureTable;
  readonly tableNote: string;
  /** The picture and the numbers as files. */
  readonly files: readonly Link[];
  /** The page of the figure; null on that page. */
  readonly page: Link | null;
  /** Other ways to see the map, on pages that show it large. */
  readonly switches: MapSwitches | null;
}

/** Longer tables would weigh more than the rest of a page that has several figures. */
const MOST_ROWS = 300;

/** Places a figure on a page; `number` counts the figures of the page. */
export function placedFigure(context: AtlasContext, figure: Figure, number: number): PlacedFigure {
  const language = languageOf(context);
  const { rows, note } = tableEnds(context, figure.table.rows);
  return {
    figure,
    kind: say(context, `figure.form.${figure.form}`, { number: String(number) }),
    table: say(context, "figure.table"),
    hasTable: figure.table.rows.length <= MOST_ROWS,
    shown: { ...figure.table, rows },
    tableNote: note,
    files: figureFiles(context, figure.id),
    page: {
      label: say(context, "figure.page"),
      href: hrefOf(context, address.figure(language, figure.id)),
    },
    switches: null,
  };
}

/** Places a map that readers may see in other classes and at other periods. */
export function placedMap(context: AtlasContext, figure: Figure, number: number): PlacedFigure {
  return { ...placedFigure(context, figure, number), switches: mapSwitches(context, figure) };
}

function figureFiles(context: AtlasContext, id: string): readonly Link[] {
  const language = languageOf(context);
  return [
    { label: say(context, "figure.svg"), href: address.figureSvg(language, id) },
    { label: say(context, "figure.png"), href: address.figurePng(language, id) },
    { label: say(context, "figure.csv"), href: address.figureCsv(language, id) },
  ].map(({ label, href }) => ({ label, href: hrefOf(context, href) }));
}

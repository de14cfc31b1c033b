import type { EditionHistory } from "../derive/edition-history.ts";
import type { AtlasContext } from "./context.ts";
import type { Figure } from "./figure.ts";

/** A context with every figure of the site drawn already, by id. */
export interface PageContext extends AtlasContext {
  readonly figures: ReadonlyMap<string, Figure>;
  /** Gives the checksum of a figure, by which those who asked for it learn that it is another. */
  readonly figureSum?: (id: string) => string | undefined;
  /** The editions to which something is pinned, by name. */
  readonly editions?: ReadonlyMap<string, PageContext>;
  readonly history?: EditionHistory;
  /** True where the site has its plans and profiles as PDF. */
  readonly hasPdf?: boolean;
}

/** Gives a drawn figure. */
export function figureOf(context: PageContext, id: string): Figure {
  const figure = context.figures.get(id);
  if (figure === undefined) throw new Error(`unknown figure: ${id}`);
  return figure;
}

import type { AtlasContext } from "./context.ts";
import type { Figure } from "./figure.ts";

/** Gives the figure of an edition an id of its own: its addresses never meet those of later numbers. */
export function editionFigure(figure: Figure, edition: string): Figure {
  return { ...figure, id: `${beginning(edition)}${figure.id}` };
}

/** Gives the id that a figure's spec has, whatever edition the figure is of. */
export function specIdOf({ lookup }: AtlasContext, { id }: Pick<Figure, "id">): string {
  const own = lookup.atlas.editions?.own ?? null;
  return own !== null && id.startsWith(beginning(own)) ? id.slice(beginning(own).length) : id;
}

/** Gives the id that the figure of a spec has in the edition of a context: what `specIdOf` undoes. */
export function figureIdIn({ lookup }: AtlasContext, specId: string): string {
  const own = lookup.atlas.editions?.own ?? null;
  return own === null ? specId : `${beginning(own)}${specId}`;
}

function beginning(edition: string): string {
  return `edition-${edition}--`;
}

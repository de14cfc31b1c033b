import type { AreaLink } from "./area-texts.ts";
import { html, trusted, type Content, type Markup } from "../markup/html.ts";
import { svgPicture, type SvgFrame } from "../markup/svg.ts";
import { withoutBreaks } from "../markup/without-breaks.ts";

/**
 * Wraps a map whose areas are links. It is a group and not an image: the parts of an image are not
 * read aloud.
 */
export function linkedPicture(frame: SvgFrame, drawing: Content): Markup {
  const { markup } = svgPicture(frame, drawing);
  return withoutBreaks(trusted(markup.replace('role="img"', 'role="group"')));
}

/** Wraps a map without links: an image, of which title and description are read aloud. */
export function plainPicture(frame: SvgFrame, drawing: Content): Markup {
  return withoutBreaks(svgPicture(frame, drawing));
}

/** Makes a shape a link that says its name and value; without a link the shape stays as it is. */
export function linkedShape(link: AreaLink | undefined, shape: Content): Content {
  if (link === undefined) return shape;
  return html`<a href="${link.href}" aria-label="${link.label}" data-area="${link.code}"
    ><title>${link.label}</title>${shape}</a
  >`;
}

/** Puts areas in the order of their links, then those without one in their own order. */
export function inLinkOrder<Area extends { readonly code: string }>(
  areas: readonly Area[],
  links: readonly AreaLink[],
): readonly Area[] {
  const place = new Map(links.map(({ code }, i) => [code, i]));
  const of = ({ code }: Area) => place.get(code) ?? links.length;
  return areas.toSorted((a, b) => of(a) - of(b));
}

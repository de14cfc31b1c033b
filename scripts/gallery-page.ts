import type { PageContext } from "../src/figures/figure-of.ts";
import type { Figure } from "../src/figures/figure.ts";
import { say } from "../src/figures/context.ts";
import { html, trusted, type Markup } from "../src/markup/html.ts";
import { prefixIds } from "../src/markup/prefix-ids.ts";
import { patternSheet } from "../src/scales/nothing-patterns.ts";

/** One way to look at a figure. */
interface Variant {
  readonly name: string;
  readonly className: string;
  readonly isRightToLeft: boolean;
}

const PATTERNS = ["hatch", "dots"] as const;

const VARIANTS: readonly Variant[] = [
  { name: "light", className: "", isRightToLeft: false },
  { name: "phone", className: "shown-phone", isRightToLeft: false },
  { name: "dark", className: "shown-dark", isRightToLeft: false },
  { name: "right to left", className: "", isRightToLeft: true },
  { name: "right to left, phone", className: "shown-phone", isRightToLeft: true },
  { name: "print", className: "shown-print", isRightToLeft: false },
];

export interface GalleryContent {
  readonly styles: string;
  /** One figure a section, by id. */
  readonly ids: readonly string[];
  readonly leftToRight: PageContext;
  readonly rightToLeft: PageContext;
}

/** Lays the figures of an atlas out on one page, each in every variant. */
export function galleryPage({ styles, ids, ...contexts }: GalleryContent): string {
  const page = html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Figures</title>
        <style>
          ${trusted(styles)}
        </style>
      </head>
      <body>
        ${patternSheet(PATTERNS)}
        <div class="shown-dark">${patternSheet(PATTERNS, "-dark")}</div>
        <main class="all-figures">
          <p>${ids.map((id) => html`<a href="#${id}">${id}</a> `)}</p>
          ${ids.map((id) => section(id, contexts))}
        </main>
      </body>
    </html>`;
  return page.markup;
}

type Contexts = Pick<GalleryContent, "leftToRight" | "rightToLeft">;

function section(id: string, { leftToRight, rightToLeft }: Contexts): Markup {
  return html`<section id="${id}">
    <h2>${id}</h2>
    ${VARIANTS.map((variant, i) => {
      const context = variant.isRightToLeft ? rightToLeft : leftToRight;
      const figure = context.figures.get(id);
      if (figure === undefined) return false;
      const { language, direction } = context.locale;
      return html`<div
        class="shown-variant ${variant.className}"
        lang="${language}"
        dir="${direction}"
      >
        <p dir="ltr">${variant.name}, ${language}</p>
        ${trusted(prefixed(figureMarkup(context, figure).markup, `v${i}`))}
      </div>`;
    })}
  </section>`;
}

/** The patterns are those of the page, whichever the variant. */
function prefixed(markup: string, prefix: string): string {
  return prefixIds(markup, prefix).replaceAll(/url\(#v\d-(hatch|dots)\)/g, "url(#$1)");
}

function figureMarkup(context: PageContext, figure: Figure): Markup {
  const { title, subtitle, form, legend, swatches, wide, narrow, notes, source } = figure;
  return html`<figure class="fig ${form === "map" ? "fig-map" : ""}">
    <figcaption class="fig-cap">
      <p class="fig-no">${say(context, `figure.form.${form}`, { number: "1" })}</p>
      <h3 class="fig-title">${title}</h3>
      <p class="fig-sub">${subtitle}${figure.isIllustrative && html`<sup class="dag">†</sup>`}</p>
    </figcaption>
    ${(legend !== null || swatches.length > 0) && legendMarkup(figure)}
    <div class="wide">${wide}</div>
    <div class="narrow">${narrow}</div>
    <div class="fig-foot"><p>${notes.join(" ")} ${source}</p></div>
  </figure>`;
}

function legendMarkup({ legend, swatches }: Figure): Markup {
  return html`<div class="legend-row">
    ${legend}
    <ul class="legend-swatches">
      ${swatches.map(
        ({ className, label, count }) =>
          html`<li>
            <svg class="swatch" width="26" height="13" viewBox="0 0 26 13" aria-hidden="true">
              <rect width="26" height="13" class="${className}" />
            </svg>
            ${label} <b class="num">${count}</b>
          </li>`,
      )}
    </ul>
  </div>`;
}

import type { FrontEntry } from "./front-entry.ts";
import { html, type Markup } from "../../src/markup/html.ts";
import { patternSheet } from "../../src/scales/nothing-patterns.ts";

const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'";

export interface FrontPage {
  readonly entries: readonly FrontEntry[];
  /** Addresses of style sheets, relative to the page. */
  readonly styles: readonly string[];
  readonly favicon: string;
}

/** Lays out the page that introduces the atlases under one roof. */
export function frontPage({ entries, styles, favicon }: FrontPage): string {
  const page = html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <title>Chora: social atlases</title>
        <meta name="description" content="The demonstration atlases of Chora, under one roof." />
        <link rel="icon" type="image/svg+xml" href="${favicon}" />
        ${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        ${patternSheet(["hatch", "dots"])}
        <header class="mast">
          <div class="wrap mast-in"><p class="mast-site">Chora</p></div>
        </header>
        <main id="main" class="wrap" tabindex="-1">
          <header class="open open-solo">
            <div>
              <h1 class="area">Social atlases</h1>
              <p class="key">
                Five places in five languages, made by one program. Each atlas takes a published
                document and sets beside it the figures that belong to it.
              </p>
            </div>
          </header>
          ${entries.map(entrySection)}
        </main>
        <footer class="foot wrap">
          <div class="foot-in">
            <div>
              <h2>Demonstration</h2>
              <p>No atlas here is a site of the body it describes. Invented values carry a †.</p>
            </div>
          </div>
        </footer>
      </body>
    </html>`;
  return page.markup;
}

function entrySection(entry: FrontEntry): Markup {
  const { slug, number, titles, description, truth, facts, picture } = entry;
  const [main, ...others] = titles;
  if (main === undefined) throw new Error(`missing title: ${slug}`);
  return html`<section class="plate front-entry" aria-labelledby="${slug}">
    <div class="plate-head">
      <p class="plate-no" aria-hidden="true">${number}</p>
      <p class="front-languages">${titles.map(languageLink)}</p>
    </div>
    <div class="plate-body front-body">
      <div>
        <h2 id="${slug}" class="front-title" lang="${main.language}" dir="${main.direction}">
          <a href="${main.href}">${main.title}</a>
        </h2>
        ${others.map(
          ({ language, direction, title }) =>
            html`<p class="front-other" lang="${language}" dir="${direction}">${title}</p>`,
        )}
        <p class="front-words">${description}</p>
        <dl class="facts">
          ${facts.map(
            ({ value, label }) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
        <p class="notes front-truth">${truth}</p>
      </div>
      ${
        picture !== null &&
        html`<figure class="front-picture">
          ${picture.markup}
          <figcaption>${picture.caption}</figcaption>
        </figure>`
      }
    </div>
  </section>`;
}

function languageLink({ language, href, languageName }: FrontEntry["titles"][number]): Markup {
  return html`<a href="${href}" lang="${language}" hreflang="${language}">${languageName}</a> `;
}

import type { PageContext } from "../figures/figure-of.ts";
import type { FigureTable } from "../figures/figure.ts";
import { hrefOf, languageOf, say } from "../figures/context.ts";
import { marksOfCell } from "../figures/marks-of.ts";
import { address } from "../markup/address.ts";
import { html, type Markup } from "../markup/html.ts";
import { proseBlocks, type ProseBlock } from "../prose/prose-blocks.ts";
import { absoluteLinks } from "./absolute-links.ts";

/** A text as it leaves the site: whose page it stands on, and what the editor wrote. */
export interface SentText {
  /** The absolute address of the page. */
  readonly page: string;
  readonly markdown: string;
}

/**
 * Turns an issue into HTML for feed readers: absolute links, no pictures and no classes to style;
 * every figure becomes a link to it on the page, followed by its table.
 */
export function issueHtml(context: PageContext, { page, markdown }: SentText): string {
  const blocks = proseBlocks(context, markdown).map((block) => blockHtml(context, block));
  return absoluteLinks(blocks.map(({ markup }) => markup).join("\n"), page);
}

function blockHtml(context: PageContext, block: ProseBlock): Markup {
  if (block.kind === "html") return block.html;
  if (block.kind === "table") return tableHtml(block.table, block.caption);
  if (block.kind === "objective") {
    const { code, title, summary, href } = block.objective;
    return html`<p>${code} <a href="${href}">${title}</a>. ${summary}</p>`;
  }
  const { figure } = block;
  const svg = hrefOf(context, address.figureSvg(languageOf(context), figure.id));
  return html`<h3><a href="${`#${figure.id}`}">${figure.title}</a></h3>
    <p>${figure.description} <a href="${svg}">${say(context, "figure.svg")}</a></p>
    ${tableHtml(figure.table, figure.subtitle)}
    <p>${[...figure.notes, figure.source].join(" ")}</p>`;
}

/** Writes a table as HTML that needs no style sheet. */
export function tableHtml({ columns, rows }: FigureTable, caption: string): Markup {
  const head = columns.map(({ label }) => html`<th scope="col">${label}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, i) => {
      const { text } = cell;
      const marks = marksOfCell(cell);
      if (columns[i]?.key === "area") return html`<th scope="row">${text}</th>`;
      return html`<td>${text}${marks !== "" && html`<sup>${marks}</sup>`}</td>`;
    });
    return html`<tr>
      ${cells}
    </tr>`;
  });
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}

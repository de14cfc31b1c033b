import type { PageContext } from "../figures/figure-of.ts";
import type { Figure } from "../figures/figure.ts";
import type { ProseBlock } from "../prose/prose-blocks.ts";
import type { Letter, LetterEvent } from "./letter.ts";
import { languageOf, say } from "../figures/context.ts";
import { isolatedNumbers } from "../locales/isolated-numbers.ts";
import { address } from "../markup/address.ts";
import { html, trusted, type Content, type Markup } from "../markup/html.ts";
import { absoluteUrl } from "../markup/url.ts";
import { mailMarkup } from "./mail-markup.ts";
import { mailLink, mailRow, mailTableSize } from "./mail-row.ts";
import { MAIL_COLOURS, MAIL_FONTS, type MailSides } from "./mail-style.ts";
import { fitsMail, mailTable } from "./mail-table.ts";

const { ink, "ink-2": ink2, rule } = MAIL_COLOURS;
const { serif, sans } = MAIL_FONTS;
const SERIF_TITLE = `font:bold 19px/1.3 ${serif};color:${ink}`;
const NOTE = `font:12px/1.55 ${sans};color:${ink2}`;
/** What the 600 px of the letter leave between its margins. */
const PICTURE_WIDTH = 552;

/** A block of prose, and the letter in which it stands. */
export interface BlockOfLetter {
  readonly letter: Letter;
  readonly block: ProseBlock;
  readonly sides: MailSides;
}

/** Makes the row of a block: words, a table, an objective, a figure. */
export function blockRow(context: PageContext, { letter, block, sides }: BlockOfLetter): Markup {
  if (block.kind === "html") return mailRow(mailMarkup(block.html, letter.page, sides), sides);
  if (block.kind === "table") return mailRow(mailTable(block.table, block.caption, sides), sides);
  if (block.kind === "objective") {
    const { code, title, summary, path } = block.objective;
    const words = html`<p><b>${code}</b> <a href="${absolute(context, path)}">${title}</a></p>
      <p>${summary}</p>`;
    return mailRow(mailMarkup(words, letter.page, sides), sides);
  }
  return mailRow(figureParts(context, block.figure, sides), sides);
}

function figureParts(context: PageContext, figure: Figure, sides: MailSides): Content {
  const language = languageOf(context);
  const { direction } = sides;
  const page = absolute(context, address.figure(language, figure.id));
  const picture = absolute(context, address.mailFigure(language, figure.id));
  const paragraph = (style: string, content: Content) =>
    html`<p dir="${direction}" style="${trusted(style)}">${content}</p>`;
  const numbered = (figure.numberedList ?? []).filter(({ isNarrow = true }) => isNarrow);
  return [
    html`<h2
      dir="${direction}"
      style="${trusted(`margin:0;padding:12px 0 6px;border-top:1px solid ${ink};${SERIF_TITLE}`)}"
    >
      ${figure.title}
    </h2>`,
    paragraph(`margin:0 0 12px;font:14px/1.45 ${sans};color:${ink2}`, figure.subtitle),
    html`<a href="${page}" style="color:${ink};text-decoration:none"
      ><img
        src="${picture}"
        width="${PICTURE_WIDTH}"
        alt="${direction === "rtl" ? isolatedNumbers(figure.description) : figure.description}"
        style="display:block;width:100%;max-width:${PICTURE_WIDTH}px;height:auto;border:0;font:14px/1.45 ${trusted(
          sans,
        )};color:${ink}"
    /></a>`,
    numbered.length > 0 &&
      paragraph(
        `margin:8px 0 0;${NOTE}`,
        numbered.map(({ number, name, value }) => `${number} ${name} (${value})`).join(" · "),
      ),
    paragraph(`margin:10px 0;${NOTE}`, [
      [...figure.notes, figure.source].join(" "),
      " ",
      mailLink(page, say(context, "mail.values")),
    ]),
    fitsMail(figure.table) && mailTable(figure.table, figure.subtitle, sides),
  ];
}

/** Makes the row of the dates that an issue announces. */
export function eventsRow(
  context: PageContext,
  events: readonly LetterEvent[],
  sides: MailSides,
): Markup {
  const { direction, start } = sides;
  const title = `margin:0;padding:12px 0 10px;border-top:1px solid ${ink};${SERIF_TITLE}`;
  const cell = `padding:9px 0;border-bottom:1px solid ${rule};vertical-align:top;text-align:${start}`;
  const rows = events.map(
    ({ title: name, when, place, url }) =>
      html`<tr>
        <td
          dir="${direction}"
          align="${start}"
          style="${trusted(`${cell};font:bold 13px/1.45 ${sans};color:${ink2};width:120px`)}"
        >
          ${when}
        </td>
        <td
          dir="${direction}"
          align="${start}"
          style="${trusted(`${cell};padding-${start}:12px;font:15px/1.5 ${sans};color:${ink}`)}"
        >
          ${url === undefined ? name : mailLink(url, name)}${place !== "" && [trusted("<br>"), place]}
        </td>
      </tr>`,
  );
  return mailRow(
    [
      html`<h2 dir="${direction}" style="${trusted(title)}">${say(context, "issue.events")}</h2>`,
      html`<table role="presentation" dir="${direction}" ${mailTableSize("100%")}>
        ${rows}
      </table>`,
    ],
    sides,
  );
}

function absolute(context: PageContext, path: string): string {
  const { site, base } = context.lookup.atlas.config;
  return absoluteUrl(site, base, path);
}

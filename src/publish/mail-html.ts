import type { PageContext } from "../figures/figure-of.ts";
import type { Letter } from "./letter.ts";
import { say } from "../figures/context.ts";
import { isolatedNumbersInHtml } from "../locales/isolated-numbers.ts";
import { html, trusted, type Markup } from "../markup/html.ts";
import { blockRow, eventsRow } from "./mail-block.ts";
import { mailLink, mailRow, mailTableSize } from "./mail-row.ts";
import { MAIL_COLOURS, MAIL_FONTS, mailSides, mailStyles, type MailSides } from "./mail-style.ts";

const { ink, "ink-2": ink2, paper, tint } = MAIL_COLOURS;
const { serif, sans } = MAIL_FONTS;
const NOTE = `font:12px/1.55 ${sans};color:${ink2}`;

/**
 * Writes an issue as an e-mail: one table of 600 px, styles on the elements, pictures in PNG by
 * absolute address. It can be read without them: their values stand beside them as text. The link
 * with which a reader leaves the list is left to the mailer.
 */
export function mailHtml(context: PageContext, letter: Letter): string {
  const { language, direction } = context.locale;
  const sides = mailSides(direction);
  const rows = [
    masthead(letter, sides),
    opening(letter, sides),
    ...letter.blocks.map((block) => blockRow(context, { letter, block, sides })),
    ...(letter.events.length === 0 ? [] : [eventsRow(context, letter.events, sides)]),
    button(context, letter, sides),
    foot(context, letter, sides),
  ];
  const { markup } = html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <title>${letter.subject}</title>
        <style>
          @media (max-width: 480px) {
            .px {
              padding-left: 16px !important;
              padding-right: 16px !important;
            }
          }
        </style>
      </head>
      <body dir="${direction}" style="margin:0;padding:0;background:${tint}">
        <div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${letter.lede}</div>
        <table role="presentation" ${mailTableSize("100%")} bgcolor="${tint}">
          <tr>
            <td align="center" style="padding:20px 8px">
              ${trusted('<!--[if mso]><table role="presentation" width="600"><tr><td><![endif]-->')}
              <table
                role="presentation"
                dir="${direction}"
                ${mailTableSize("100%")}
                bgcolor="${paper}"
                style="max-width:600px;background:${paper};border-top:4px solid ${ink}"
              >
                ${rows}
              </table>
              ${trusted("<!--[if mso]></td></tr></table><![endif]-->")}
            </td>
          </tr>
        </table>
      </body>
    </html>`;
  const ordered = direction === "rtl" ? isolatedNumbersInHtml(markup) : markup;
  return `${withoutIndents(ordered)}\n`;
}

/** Indents of the template would count among the bytes at which Gmail clips a letter. */
function withoutIndents(markup: string): string {
  return markup.replace(/\n\s+/g, "\n");
}

function masthead({ siteTitle, kicker }: Letter, sides: MailSides): Markup {
  const { direction, start, end } = sides;
  return html`<tr>
    <td class="px" dir="${direction}" align="${start}" style="padding:16px 24px 12px">
      <table role="presentation" dir="${direction}" ${mailTableSize("100%")}>
        <tr>
          <td
            dir="${direction}"
            align="${start}"
            style="font:bold 17px/1.3 ${trusted(serif)};color:${ink};text-align:${start}"
          >
            ${siteTitle}
          </td>
          <td
            dir="${direction}"
            align="${end}"
            style="font:13px/1.3 ${trusted(sans)};color:${ink2};text-align:${end}"
          >
            ${kicker}
          </td>
        </tr>
      </table>
    </td>
  </tr>`;
}

function opening({ subject, lede }: Letter, sides: MailSides): Markup {
  const title = `margin:0 0 12px;padding-top:16px;border-top:1px solid ${ink};font:normal 30px/1.2 ${serif};color:${ink}`;
  return mailRow(
    [
      html`<h1 dir="${sides.direction}" style="${trusted(title)}">${subject}</h1>`,
      lede !== "" &&
        html`<p
          dir="${sides.direction}"
          style="margin:0;font:18px/1.5 ${trusted(serif)};color:${ink}"
        >
          ${lede}
        </p>`,
    ],
    sides,
  );
}

function button(context: PageContext, { page }: Letter, sides: MailSides): Markup {
  const style = `font:bold 16px/1.2 ${sans};color:${paper};text-decoration:none`;
  return mailRow(
    html`<table
      role="presentation"
      dir="${sides.direction}"
      cellpadding="0"
      cellspacing="0"
      border="0"
    >
      <tr>
        <td align="center" bgcolor="${ink}" style="padding:13px 26px">
          <a href="${page}" style="${trusted(style)}">${say(context, "mail.read")}</a>
        </td>
      </tr>
    </table>`,
    sides,
  );
}

function foot(context: PageContext, letter: Letter, sides: MailSides): Markup {
  const paragraph = mailStyles(sides)["p"] ?? "";
  const style = `${paragraph.replace(/font:[^;]*;color:[^;]*/, NOTE)};margin:0 0 6px`;
  const sentences = [
    [letter.publisher, letter.postal].filter(Boolean).join(", "),
    letter.edition,
    say(context, "mail.why"),
  ];
  const links = [
    mailLink(letter.unsubscribe, say(context, "mail.unsubscribe")),
    " · ",
    mailLink(letter.page, say(context, "mail.browser")),
  ];
  const lines = [...sentences, links].map(
    (line) => html`<p dir="${sides.direction}" style="${trusted(style)}">${line}</p>`,
  );
  return mailRow(
    html`<div style="border-top:1px solid ${ink};padding-top:14px">${lines}</div>`,
    sides,
  );
}

import { html, trusted, type Content, type Markup } from "../markup/html.ts";
import { MAIL_COLOURS, type MailSides } from "./mail-style.ts";

/** Makes a row of the table that is a letter; `style` is added to that of its cell. */
export function mailRow(content: Content, { direction, start }: MailSides): Markup {
  const own = `padding:0 24px 24px;text-align:${start}`;
  return html`<tr>
    <td class="px" dir="${direction}" align="${start}" style="${trusted(own)}">${content}</td>
  </tr>`;
}

/** Gives the attributes of a table that only lays things out. */
export function mailTableSize(width: string): Markup {
  return html`width="${width}" cellpadding="0" cellspacing="0" border="0"`;
}

/** Makes a link of a letter. */
export function mailLink(href: string, words: string): Markup {
  return html`<a href="${href}" style="color:${MAIL_COLOURS.accent};text-decoration:underline"
    >${words}</a
  >`;
}

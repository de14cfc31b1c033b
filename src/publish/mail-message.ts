import type { AtlasConfig } from "../model/atlas-config.ts";
import type { Letter } from "./letter.ts";

/** A letter in both of its forms. */
export interface MailParts {
  readonly html: string;
  readonly text: string;
  readonly language: string;
  /** The name of the issue, part of the identity of the message. */
  readonly slug: string;
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = [
  ...(["Jan", "Feb", "Mar", "Apr", "May", "Jun"] as const),
  ...(["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const),
] as const;
/** As many bytes in UTF-8 as fit into an encoded word of 75 signs behind "Subject: " (RFC 2047). */
const WORD_BYTES = 39;
/** Neither part can hold it: both are in base64, which has no underscore. */
const BOUNDARY = "=_chora_=";

/**
 * Writes a message that mail programs open, ready to be addressed and sent (RFC 5322): the letter as
 * plain text and as HTML, dated on the day of the issue. Its identity follows from the
 * address of the issue, so that two builds write the same bytes.
 */
export function mailMessage(
  { site, publisher }: AtlasConfig,
  letter: Letter,
  { html, text, language, slug }: MailParts,
): string {
  const { hostname } = new URL(site);
  const from = publisher.email ?? `newsletter@${hostname}`;
  return [
    `From: ${encodedWords(letter.publisher)}\r\n <${from}>`,
    `To: undisclosed-recipients:;`,
    `Subject: ${encodedWords(letter.subject)}`,
    `Date: ${mailDate(letter.date)}`,
    `Message-ID: <newsletters.${encodeURIComponent(slug)}.${language}@${hostname}>`,
    "MIME-Version: 1.0",
    `Content-Language: ${language}`,
    // Outlook opens a message with this line as a draft.
    "X-Unsent: 1",
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    "",
    ...part("text/plain", text),
    ...part("text/html", html),
    `--${BOUNDARY}--`,
    "",
  ].join("\r\n");
}

function part(type: string, content: string): readonly string[] {
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: base64",
    "",
    ...(base64(content.replace(/\r?\n/g, "\r\n")).match(/.{1,76}/g) ?? []),
    "",
  ];
}

/** Writes a day as RFC 5322 does; the day begins at midnight UTC. */
function mailDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const day = String(date.getUTCDate()).padStart(2, "0");
  const names = [DAYS[date.getUTCDay()], MONTHS[date.getUTCMonth()]];
  return `${names[0]}, ${day} ${names[1]} ${date.getUTCFullYear()} 00:00:00 +0000`;
}

/** Writes words for a header: each encoded word holds whole characters and stands on its own line. */
function encodedWords(words: string): string {
  const chunks: string[] = [""];
  for (const character of words.replace(/\s+/g, " ")) {
    const longer = (chunks.at(-1) ?? "") + character;
    if (new TextEncoder().encode(longer).length <= WORD_BYTES) chunks[chunks.length - 1] = longer;
    else chunks.push(character);
  }
  return chunks.map((chunk) => `=?utf-8?B?${base64(chunk)}?=`).join("\r\n ");
}

function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return btoa(signs.join(""));
}

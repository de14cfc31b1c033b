/** A file that will be published, as text. */
export interface PublishedText {
  readonly path: string;
  readonly text: string;
}

/** Where a number that had to be withheld stands in what will be published. */
export interface Leak {
  readonly path: string;
  readonly secret: number;
  /** How the number is written there. */
  readonly found: string;
  /** Position in the text. */
  readonly at: number;
}

/**
 * Finds secret numbers in published texts, however they are written: plain, grouped by comma, point,
 * blank or apostrophe, with a decimal comma or point, in Arabic or Persian digits. A number inside a
 * longer run of digits is another number. Meant for seeded secrets: small counts occur everywhere.
 */
export function leakSearch(secrets: readonly number[], texts: Iterable<PublishedText>): Leak[] {
  const secretByForm = new Map(
    secrets.flatMap((s) => formsOf(s).map((form) => [form, s] as const)),
  );
  if (secretByForm.size === 0) return [];
  const forms = [...secretByForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<!\\d)(?:${forms.map(escaped).join("|")})(?!\\d)`, "g");
  const leaks: Leak[] = [];
  for (const { path, text } of texts) {
    for (const { 0: form, index } of westernDigits(text).matchAll(pattern)) {
      const found = text.slice(index, index + form.length);
      leaks.push({ path, secret: secretByForm.get(form) ?? Number.NaN, found, at: index });
    }
  }
  return leaks;
}

const GROUPINGS = ["", ",", ".", " ", "\u00a0", "\u202f", "\u2009", "'", "\u2019"];
const SIGNIFICANT_DIGITS = 10;

/** Writes a number in every way in which a reader may meet it. */
function formsOf(secret: number): string[] {
  const [whole = "", decimals] = String(Math.abs(secret)).split(".");
  const [shortWhole, shortDecimals] = String(
    Number(Math.abs(secret).toPrecision(SIGNIFICANT_DIGITS)),
  ).split(".");
  const ends = decimals === undefined ? [""] : [`.${decimals}`, `,${decimals}`];
  if (shortWhole === whole && shortDecimals !== undefined && shortDecimals !== decimals) {
    ends.push(`.${shortDecimals}`, `,${shortDecimals}`);
  }
  return GROUPINGS.flatMap((mark) => ends.map((end) => grouped(whole, mark) + end));
}

function grouped(whole: string, mark: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, mark);
}

/** Replaces digits and marks one by one, so that positions stay the same. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/g, (character) => {
    if (character === "\u066b") return ".";
    if (character === "\u066c") return ",";
    return String((character.codePointAt(0) ?? 0) & 0xf);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

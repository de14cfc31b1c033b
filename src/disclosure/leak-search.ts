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
  let mostGroups = 0;
  for (const form of secretByForm.keys()) mostGroups = Math.max(mostGroups, countOfGroups(form));
  const leaks: Leak[] = [];
  for (const { path, text } of texts) {
    for (const { form, at } of formsIn(westernDigits(text), secretByForm, mostGroups)) {
      const found = text.slice(at, at + form.length);
      leaks.push({ path, secret: secretByForm.get(form) ?? Number.NaN, found, at });
    }
  }
  return leaks;
}

/** Digits with single marks between them: a number, or several in a row. */
const RUN = /\d+(?:[,.'\u2019 \u00a0\u202f\u2009]\d+)*/g;

interface FormAt {
  readonly form: string;
  readonly at: number;
}

/** Finds the known forms in a text, the longest at each place; whole groups of digits only. */
function* formsIn(
  text: string,
  known: ReadonlyMap<string, unknown>,
  mostGroups: number,
): Generator<FormAt> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const groups = groupsOf(run);
    for (let first = 0; first < groups.length; first += 1) {
      const from = groups[first]?.from ?? 0;
      const last = groups
        .slice(first, first + mostGroups)
        .findLastIndex(({ to }) => known.has(run.slice(from, to)));
      if (last < 0) continue;
      yield { form: run.slice(from, groups[first + last]?.to), at: index + from };
      first += last;
    }
  }
}

function groupsOf(run: string): readonly { readonly from: number; readonly to: number }[] {
  return [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    from: index,
    to: index + digits.length,
  }));
}

function countOfGroups(form: string): number {
  return form.split(/\D/).length;
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

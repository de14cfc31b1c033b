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
  const known = knownForms(secretByForm);
  const leaks: Leak[] = [];
  for (const { path, text } of texts) {
    for (const { form, at } of formsIn(westernDigits(text), known)) {
      const found = text.slice(at, at + form.length);
      leaks.push({ path, secret: secretByForm.get(form) ?? Number.NaN, found, at });
    }
  }
  return leaks;
}

/** What is looked for. */
interface KnownForms {
  readonly has: (form: string) => boolean;
  readonly mostGroups: number;
  /** True of the digits with which some form may begin, told by their number and their value. */
  readonly mayBegin: (length: number, value: number) => boolean;
}

/** A page holds a hundred thousand numbers: all but a few are passed over by their first digits. */
function knownForms(forms: ReadonlyMap<string, unknown>): KnownForms {
  const beginnings = new Uint8Array(HASHES);
  let mostGroups = 0;
  for (const form of forms.keys()) {
    mostGroups = Math.max(mostGroups, countOfGroups(form));
    const [digits = ""] = /^\d+/.exec(form) ?? [];
    let value = 0;
    for (let i = 0; i < digits.length; i += 1) value = nextValue(value, Number(digits.charAt(i)));
    beginnings[hashOf(digits.length, value)] = 1;
  }
  return {
    has: (form) => forms.has(form),
    mostGroups,
    mayBegin: (length, value) => beginnings[hashOf(length, value)] === 1,
  };
}

const HASHES = 1 << 20;

function nextValue(value: number, digit: number): number {
  return (Math.imul(value, 10) + digit) | 0;
}

function hashOf(length: number, value: number): number {
  return (Math.imul(value, 31) + length) & (HASHES - 1);
}

interface FormAt {
  readonly form: string;
  readonly at: number;
}

const [ZERO, NINE] = [48, 57];

/** Finds the known forms in a text, the longest at each place; whole groups of digits only. */
function formsIn(text: string, known: KnownForms): readonly FormAt[] {
  const found: FormAt[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    let value = 0;
    for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE;) {
      value = nextValue(value, code - ZERO);
      at += 1;
      code = text.charCodeAt(at);
    }
    if (at === start) {
      at += 1;
      continue;
    }
    if (!known.mayBegin(at - start, value)) continue;
    const end = endOfForm(text, { start, end: at }, known);
    if (end === undefined) continue;
    found.push({ form: text.slice(start, end), at: start });
    at = end;
  }
  return found;
}

const FURTHER_GROUP = /[,.'\u2019 \u00a0\u202f\u2009]\d+/y;

/** Gives the end of the longest known form that begins with a group of digits. */
function endOfForm(
  text: string,
  group: { readonly start: number; readonly end: number },
  { has, mostGroups }: KnownForms,
): number | undefined {
  let found: number | undefined;
  let { end } = group;
  for (let groups = 1; groups <= mostGroups; groups += 1) {
    if (has(text.slice(group.start, end))) found = end;
    FURTHER_GROUP.lastIndex = end;
    if (!FURTHER_GROUP.test(text)) break;
    end = FURTHER_GROUP.lastIndex;
  }
  return found;
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
  if (!/[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/.test(text)) return text;
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/g, (character) => {
    if (character === "\u066b") return ".";
    if (character === "\u066c") return ",";
    return String((character.codePointAt(0) ?? 0) & 0xf);
  });
}

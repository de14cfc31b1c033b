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
 * Makes a function that finds secret numbers in a published text, however they are written: plain,
 * grouped by comma, point, blank or apostrophe, with a decimal comma or point, in Arabic or Persian
 * digits. A number inside a longer run of digits is another number. Meant for seeded secrets: small
 * counts occur everywhere.
 */
export function leakSearch(secrets: readonly number[]): (published: PublishedText) => Leak[] {
  const secretByForm = new Map(
    secrets.flatMap((s) => formsOf(s).map((form) => [form, s] as const)),
  );
  if (secretByForm.size === 0) return () => [];
  const sought = soughtForms([...secretByForm.keys()]);
  return ({ path, text }) =>
    formsIn(westernDigits(text), sought).map(({ form, at }) => {
      const found = text.slice(at, at + form.length);
      return { path, secret: secretByForm.get(form) ?? Number.NaN, found, at };
    });
}

/** A way of writing a number, and where in it its longest group of digits begins. */
interface SoughtForm {
  readonly form: string;
  readonly groupAt: number;
}

/** What is looked for. */
interface SoughtForms {
  /** By their longest group of digits. */
  readonly byGroup: ReadonlyMap<string, readonly SoughtForm[]>;
  /** The length of the shortest of these groups: a step of so many characters passes over none. */
  readonly step: number;
  /** Holds 1 at the hash of each of these groups. */
  readonly hashes: Uint8Array;
}

function soughtForms(forms: readonly string[]): SoughtForms {
  const byGroup = Map.groupBy(
    forms.map((form) => ({ form, ...longestGroup(form) })),
    ({ group }) => group,
  );
  const groups = [...byGroup.keys()];
  const step = groups.reduce((least, { length }) => Math.min(least, length), Infinity);
  const hashes = new Uint8Array(HASHES);
  for (const group of groups) hashes[hashOf(group, 0, group.length)] = 1;
  return { byGroup, step, hashes };
}

function longestGroup(form: string): { readonly group: string; readonly groupAt: number } {
  const groups = [...form.matchAll(/\d+/g)].map(({ 0: group, index }) => ({
    group,
    groupAt: index,
  }));
  const [longest] = groups.toSorted((a, b) => b.group.length - a.group.length);
  if (longest === undefined) throw new Error(`invalid number: ${form}`);
  return longest;
}

const HASHES = 1 << 20;

/** Hashes a part of a text. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  return hash & (HASHES - 1);
}

interface FormAt {
  readonly form: string;
  readonly at: number;
}

/**
 * Finds the known forms in a text, the longest at each place; whole groups of digits only. A page
 * holds a hundred thousand numbers: nearly all are passed over by the length or hash of a group.
 */
function formsIn(text: string, { byGroup, step, hashes }: SoughtForms): readonly FormAt[] {
  const found: FormAt[] = [];
  for (let at = step - 1; at < text.length; at += step) {
    if (!isDigit(text, at)) continue;
    let start = at;
    while (isDigit(text, start - 1)) start -= 1;
    while (isDigit(text, at)) at += 1;
    if (at - start < step || hashes[hashOf(text, start, at)] === 0) continue;
    const forms = byGroup.get(text.slice(start, at)) ?? [];
    found.push(...forms.flatMap(({ form, groupAt }) => formAt(text, form, start - groupAt)));
  }
  return found.length < 2 ? found : apart(found);
}

const [ZERO, NINE] = [48, 57];

function isDigit(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}

function formAt(text: string, form: string, at: number): readonly FormAt[] {
  const isWhole = !isDigit(text, at - 1) && !isDigit(text, at + form.length);
  return at >= 0 && isWhole && text.startsWith(form, at) ? [{ form, at }] : [];
}

/** Leaves out the shorter forms of a place, and those that begin inside another. */
function apart(found: readonly FormAt[]): readonly FormAt[] {
  const sorted = found.toSorted((a, b) => a.at - b.at || b.form.length - a.form.length);
  let end = 0;
  return sorted.filter(({ form, at }) => {
    if (at < end) return false;
    end = at + form.length;
    return true;
  });
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

const NUMBER = String.raw`\p{Nd}(?:[\p{Nd}.,٫٬]*\p{Nd})?`;
const PER_CENT = String.raw`[ \u00a0\u202f]?[%‰٪]`;

/**
 * What runs the wrong way in a right-to-left text: a number with a sign before it or per cent behind
 * it, and ranges of numbers. A hyphen is no sign: Hebrew joins a prefix to a number with it.
 */
const TURNED = new RegExp(
  [
    `(?<![A-Za-z\\p{Nd}])[\u2212+]${NUMBER}(?:${PER_CENT})?`,
    `${NUMBER}(?:[–-]${NUMBER})+(?:${PER_CENT})?`,
    `${NUMBER}${PER_CENT}`,
  ].join("|"),
  "gu",
);

/** With these the sign stands on the right, and a range is read from there, as CLDR has it. */
const ARABIC_DIGIT = /[\u0660-\u0669]/;

/** Elements whose text is none of the page, or is drawn with isolates of its own. */
const WHOLE = new Set([
  "script",
  "style",
  "textarea",
  "option",
  "svg",
  "math",
  "template",
  "pre",
  "code",
]);
/** An address is one word, whatever numbers it holds. */
const ADDRESS = /(\S*[/@]\S*)/;
const PIECE = /<!--[\s\S]*?-->|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
const TAG = /^<(\/?)([a-z0-9-]+)/i;

/** Puts isolates around the numbers of a plain text that would else run the wrong way. */
export function isolatedNumbers(text: string): string {
  return outsideAddresses(text, (number) =>
    ARABIC_DIGIT.test(number) ? `\u2067${number}\u2069` : `\u2066${number}\u2069`,
  );
}

/**
 * Puts the numbers of a right-to-left page that would else run the wrong way into `<bdi>`, wherever
 * they stand: in titles of the atlas, in prose, in cells. What is alone in one already stays.
 */
export function isolatedNumbersInHtml(html: string): string {
  const open: string[] = [];
  let parent = "";
  return html.replace(PIECE, (piece) => {
    const [, slash, name = ""] = TAG.exec(piece) ?? [];
    if (slash === undefined) {
      const isAlone = parent === "bdi" && /^[\d.,%‰\s\u2212+–-]*$/u.test(piece);
      return open.length > 0 || piece.startsWith("<") || isAlone ? piece : isolatedIn(piece);
    }
    parent = slash === "" ? name : "";
    if (!WHOLE.has(name) || piece.endsWith("/>")) return piece;
    if (slash === "") open.push(name);
    else if (open.at(-1) === name) open.pop();
    return piece;
  });
}

function isolatedIn(text: string): string {
  return outsideAddresses(text, (number) => {
    return `<bdi dir="${ARABIC_DIGIT.test(number) ? "rtl" : "ltr"}">${number}</bdi>`;
  });
}

function outsideAddresses(text: string, write: (number: string) => string): string {
  const parts = text.split(ADDRESS);
  return parts.map((part, i) => (i % 2 === 0 ? part.replace(TURNED, write) : part)).join("");
}

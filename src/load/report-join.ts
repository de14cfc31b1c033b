import type { Report } from "./report.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { withOtherZeros } from "./lost-zeros.ts";

const MOST_NAMED = 30;

/** How the boundaries of a file met the areas of their level. */
export interface Join {
  readonly file: string;
  readonly codes: readonly string[];
  readonly matched: { readonly size: number; readonly has: (code: string) => boolean };
  /** Codes of boundaries that no area has. */
  readonly strangers: readonly string[];
}

/** Reports what did not join, both ways: no match at all is an error, part of it a warning. */
export function reportJoin({ file, codes, matched, strangers }: Join, report: Report): void {
  const lonely = codes.filter((code) => !matched.has(code));
  if (codes.length === 0 || (lonely.length === 0 && strangers.length === 0)) return;
  const sides = [
    `${matched.size} matched`,
    `${lonely.length} only in data/areas.csv${named(lonely)}`,
    `${strangers.length} only in the boundaries${named(strangers)}`,
  ];
  report(
    { file },
    {
      found: sides.join(", "),
      expected: 'every area of the level as a feature whose id or property "code" is its code',
      remedy: remedyOf(lonely, strangers),
      severity: matched.size === 0 ? "error" : "warning",
    },
  );
}

function named(codes: readonly string[]): string {
  if (codes.length === 0) return "";
  const shown = [...codes].sort().slice(0, MOST_NAMED);
  return ` (${shown.join(", ")}${codes.length > shown.length ? ", …" : ""})`;
}

function remedyOf(lonely: readonly string[], strangers: readonly string[]): string {
  for (const stranger of strangers) {
    const own = withOtherZeros(stranger, lonely);
    if (own !== undefined) return zerosRemedy(own, stranger);
  }
  const [first] = strangers;
  return first === undefined ? "" : didYouMean(first, lonely);
}

function zerosRemedy(own: string, stranger: string): string {
  const place = own.length < stranger.length ? "data/areas.csv" : "the boundaries";
  const whole = own.length < stranger.length ? stranger : own;
  return `Leading zeros were lost in ${place}: write the codes as text, such as "${whole}".`;
}

import type { Finding } from "../model/problem.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { isStatus, isValued, type Status } from "../model/status.ts";
import { quoted } from "../model/visible-text.ts";

/** What the column status says of a value. */
export interface StatusWord {
  readonly status: Status;
  readonly provisional: boolean;
}

const WORDS = ["ok", "estimated", "missing", "suppressed", "undefined", "not-applicable"] as const;

const OK: StatusWord = { status: "ok", provisional: false };

/** Letters of the SDMX code list CL_OBS_STATUS; those that only qualify a value leave it "ok". */
const SDMX_LETTERS: Readonly<Record<string, Status>> = {
  A: "ok",
  B: "ok",
  D: "ok",
  G: "ok",
  N: "ok",
  P: "ok",
  S: "ok",
  U: "ok",
  V: "ok",
  W: "ok",
  E: "estimated",
  F: "estimated",
  I: "estimated",
  H: "missing",
  K: "missing",
  L: "missing",
  O: "missing",
  M: "not-applicable",
  Q: "suppressed",
};

/** Reads a status word or SDMX letter; undefined for a word that is neither. An empty text is "ok". */
export function parseStatus(text: string): StatusWord | undefined {
  if (text === "") return OK;
  if (text === "provisional" || text === "P") return { status: "ok", provisional: true };
  const letter = Object.hasOwn(SDMX_LETTERS, text) ? SDMX_LETTERS[text] : undefined;
  if (letter !== undefined) return { status: letter, provisional: false };
  return isStatus(text) && text !== "partial" ? { status: text, provisional: false } : undefined;
}

/** Says that a text is no status. */
export function unknownStatus(text: string): Finding {
  const words = [...WORDS, "provisional"];
  const expected = `empty, one of ${words.join(", ")}, or an SDMX letter`;
  return { found: `unknown status ${quoted(text)}`, expected, remedy: didYouMean(text, words) };
}

/** Says what contradicts itself between a value and its status; undefined where nothing does. */
export function statusContradiction(
  text: string,
  status: Status,
  hasValue: boolean,
): Finding | undefined {
  if (hasValue && !isValued(status)) {
    const remedy = "Empty one of the two cells.";
    return { found: `a value beside the status ${quoted(text)}`, expected: "no value", remedy };
  }
  if (hasValue || text === "" || text === "provisional" || text === "P" || !isValued(status)) {
    return undefined;
  }
  const remedy = "Write the value, or missing as the status.";
  return { found: `no value beside the status ${quoted(text)}`, expected: "a value", remedy };
}

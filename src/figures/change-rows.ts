import type {
  EditionChanges,
  NamedIndicator,
  SideOfChange,
  ValueChange,
} from "../derive/changes.ts";
import type { MessageKey } from "../locales/en.ts";
import type { AreaCode } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Status } from "../model/status.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { formatNumber } from "../scales/format-number.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { formatQuantity, statusWord } from "./format-value.ts";

/** What became of one value, or of an indicator everywhere, in words. */
export interface ChangeRow {
  readonly indicator: IndicatorCode;
  readonly title: string;
  readonly isIllustrative: boolean;
  /** null: all places. */
  readonly area: AreaCode | null;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly kind: string;
  /** For signs and colours; most changes are neither. */
  readonly tone: "better" | "worse" | "none";
}

/** The rows of a comparison, and how many updates make no difference that matters. */
export interface ChangeRows {
  readonly rows: readonly ChangeRow[];
  readonly minor: number;
}

/**
 * Writes a comparison in words, what concerns trust first: redefinitions, indicators that came and
 * went, revisions, then what got worse, better, or changed, the largest relative change first.
 */
export function changeRows(context: AtlasContext, changes: EditionChanges): ChangeRows {
  const { redefined, added, withdrawn, values } = changes;
  const isMinor = ({ kind, word }: ValueChange) =>
    kind === "updated-same-value" || word === "unchanged";
  const told = values.filter((change) => !isMinor(change));
  const sorted = told.toSorted((a, b) => rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a));
  return {
    rows: [
      ...redefined.map((indicator) => everywhere(context, indicator, "changes.redefined")),
      ...added.map((indicator) => everywhere(context, indicator, "changes.added")),
      ...withdrawn.map((indicator) => everywhere(context, indicator, "changes.withdrawn")),
      ...sorted.map((change) => valueRow(context, change)),
    ],
    minor: values.length - told.length,
  };
}

const ORDER = ["worse", "better", "changed"];

function rankOf({ kind, word }: ValueChange): number {
  if (kind === "revised") return 0;
  return word === null ? 1 : 2 + ORDER.indexOf(word);
}

function sizeOf({ before, after }: ValueChange): number {
  if (before?.value == null || after?.value == null) return 0;
  return Math.abs(after.value - before.value) / Math.max(Math.abs(before.value), Number.EPSILON);
}

function everywhere(
  context: AtlasContext,
  { code, title }: NamedIndicator,
  kind: MessageKey,
): ChangeRow {
  return {
    indicator: code,
    title: textOf(context, title),
    isIllustrative: isIllustrative(context, code),
    area: null,
    place: say(context, "changes.everywhere"),
    before: "",
    after: "",
    kind: say(context, kind),
    tone: "none",
  };
}

function isIllustrative({ lookup }: AtlasContext, code: IndicatorCode): boolean {
  return lookup.indicatorByCode.get(code)?.illustrative === true;
}

function valueRow(context: AtlasContext, change: ValueChange): ChangeRow {
  const { indicator, area, before, after, word } = change;
  const { indicatorByCode, areaByCode } = context.lookup;
  const title = indicatorByCode.get(indicator)?.title;
  const name = areaByCode.get(area)?.name;
  return {
    indicator,
    title: title === undefined ? indicator : textOf(context, title),
    isIllustrative: isIllustrative(context, indicator),
    area,
    place: name === undefined ? area : textOf(context, name),
    before: sideWords(context, indicator, before),
    after: sideWords(context, indicator, after),
    kind: kindWords(context, change),
    tone: word === "better" || word === "worse" ? word : "none",
  };
}

function sideWords(context: AtlasContext, code: IndicatorCode, side: SideOfChange | null): string {
  if (side === null || side.value === null) return "";
  const indicator = context.lookup.indicatorByCode.get(code);
  const language = languageOf(context);
  const value =
    indicator === undefined
      ? formatNumber(side.value, { language, decimals: 1 })
      : formatQuantity(context, indicator, side.value);
  return say(context, "changes.side", { value, period: formatPeriod(side.period, language) });
}

const WORDS: Readonly<Record<string, MessageKey>> = {
  new: "changes.new",
  removed: "changes.removed",
  revised: "changes.revised",
};

function kindWords(context: AtlasContext, { kind, word }: ValueChange): string {
  const [from, to] = kind.split("-to-");
  if (to === "suppressed") return say(context, "changes.toSuppressed");
  if (from === "suppressed" && to !== undefined) return say(context, "changes.fromSuppressed");
  if (to === "ok") return say(context, "changes.new");
  if (to !== undefined) return say(context, "changes.toStatus", { status: nowWord(context, to) });
  if (kind === "updated") {
    return say(context, word === null ? "changes.overlap" : `changes.${word}`);
  }
  return say(context, WORDS[kind] ?? "changes.unchanged");
}

function nowWord(context: AtlasContext, status: string): string {
  if (status === "estimated" || status === "partial") return say(context, `status.${status}`);
  return statusWord(context, status as Status);
}

import type { NamedIndicator, SideOfChange, ValueChange } from "../derive/value-changes.ts";
import type { MessageKey } from "../locales/en.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Status } from "../model/status.ts";
import { address } from "../markup/address.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { formatNumber } from "../scales/format-number.ts";
import { breakdownLabel } from "./breakdown-label.ts";
import { placeName, type ChangeRow } from "./change-row.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { formatQuantity, statusWord } from "./format-value.ts";

/** Says of an indicator what became of it everywhere. */
export function indicatorChangeRow(
  context: AtlasContext,
  { code, title }: NamedIndicator,
  kind: MessageKey,
): ChangeRow {
  return {
    ...subjectOf(context, code),
    title: textOf(context, title),
    area: null,
    place: say(context, "changes.everywhere"),
    before: "",
    after: "",
    kind: say(context, kind),
    tone: "none",
  };
}

/** Says what became of one value. */
export function valueChangeRow(context: AtlasContext, change: ValueChange): ChangeRow {
  const { indicator, area, breakdown, before, after, word } = change;
  const { indicatorByCode } = context.lookup;
  const title = indicatorByCode.get(indicator)?.title;
  const name = title === undefined ? indicator : textOf(context, title);
  const part = breakdown === "" ? "" : breakdownLabel(context, breakdown);
  return {
    ...subjectOf(context, indicator),
    title: part === "" ? name : say(context, "changes.part", { name, part }),
    area,
    place: placeName(context, area),
    before: sideWords(context, indicator, before),
    after: sideWords(context, indicator, after),
    kind: kindWords(context, change),
    tone: word === "better" || word === "worse" ? word : "none",
  };
}

function subjectOf(context: AtlasContext, code: IndicatorCode) {
  const indicator = context.lookup.indicatorByCode.get(code);
  const path = indicator === undefined ? null : address.indicator(languageOf(context), code);
  const isIllustrative = indicator?.illustrative === true;
  return { group: "values", code, path, isIllustrative } as const;
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

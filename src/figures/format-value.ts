import type { MessageKey } from "../locales/en.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Status } from "../model/status.ts";
import { changeSince, type Indicator } from "../model/indicator.ts";
import { formatNumber, percentGap } from "../scales/format-number.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";

/** Units that stand beside a number; all others are words and stand in the heading. */
const SYMBOLS: ReadonlySet<string> = new Set(["%", "‰", "€"]);

const STATUS_WORDS: Readonly<Partial<Record<Status, MessageKey>>> = {
  suppressed: "status.suppressed",
  missing: "status.missing",
  undefined: "status.undefined",
  "not-applicable": "status.notApplicable",
};

/** Writes a value with the indicator's decimals; changes carry their sign. */
export function formatValue(context: AtlasContext, indicator: Indicator, value: number): string {
  const language = languageOf(context);
  const isChange = changeSince(indicator) !== null;
  const { decimals } = indicator;
  return formatNumber(value, { language, decimals, ...(isChange && { sign: "always" as const }) });
}

/** Gives the symbol that stands beside the indicator's numbers, or nothing. */
export function unitSymbol(context: AtlasContext, indicator: Indicator): string {
  const unit = textOf(context, indicator.unit);
  return SYMBOLS.has(unit) ? unit : "";
}

/** Gives the symbol with what stands before it ("\u00a0€"), or nothing: this follows a number. */
export function symbolAfter(context: AtlasContext, indicator: Indicator): string {
  const symbol = unitSymbol(context, indicator);
  if (symbol === "") return "";
  return `${symbol === "€" ? "\u00a0" : percentGap(languageOf(context))}${symbol}`;
}

/** Writes a value with its symbol ("8.2 ‰"); a unit in words stays in the heading. */
export function formatQuantity(context: AtlasContext, indicator: Indicator, value: number): string {
  return `${formatValue(context, indicator, value)}${symbolAfter(context, indicator)}`;
}

/** Says why there is no value ("withheld", "no data"). */
export function statusWord(context: AtlasContext, status: Status): string {
  return say(context, STATUS_WORDS[status] ?? "status.missing");
}

/** Writes an observation: its quantity, or the reason why there is none. */
export function formatObservation(
  context: AtlasContext,
  indicator: Indicator,
  observation: PublishedObservation | undefined,
): string {
  if (observation?.value == null) return statusWord(context, observation?.status ?? "missing");
  return formatQuantity(context, indicator, observation.value);
}

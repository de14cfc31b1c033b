import { formatNumber } from "../scales/format-number.ts";
import { languageOf, type AtlasContext } from "./context.ts";

/** Writes an amount of money with its currency, where that is stated. */
export function moneyWords(context: AtlasContext, amount: number, currency: string): string {
  const number = formatNumber(amount, { language: languageOf(context), decimals: 0 });
  return `${number}\u00a0${currency}`.trim();
}

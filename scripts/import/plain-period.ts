import { parsePeriod } from "../../src/model/period.ts";

/**
 * Writes a period of a source as the atlas does: 2019Q1, 2019-T1 and 2019M03 become 2019-Q1 and
 * 2019-03. Undefined where the text is no period.
 */
export function plainPeriod(text: string): string | undefined {
  const written = text
    .trim()
    .replace(/^(\d{4})[- ]?[QT]([1-4])$/i, "$1-Q$2")
    .replace(/^(\d{4})[- ]?M(\d{1,2})$/i, (_, year: string, month: string) => {
      return `${year}-${month.padStart(2, "0")}`;
    });
  return parsePeriod(written) === undefined ? undefined : written;
}

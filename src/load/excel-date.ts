const DAY_MS = 86_400_000;

/** Numbers of the formats of dates that every workbook has (ECMA-376, 18.8.30). */
const BUILT_IN: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** True where a format of numbers shows days: it names a day or a year outside its literal parts. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[dy]/i.test(bare) && !/^general$/i.test(bare);
}

/**
 * Gives the day of a serial number as 2021-12-31. Workbooks count from 1900 with a 29 February that
 * never was, or from 1904; undefined where the number is no day.
 */
export function excelDay(serial: number, countsFrom1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return undefined;
  const days = Math.floor(serial);
  const epoch = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(epoch + days * DAY_MS).toISOString().slice(0, 10);
}

const END = 0x06_05_4b_50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/**
 * Gives all files of a ZIP another day, at midnight: a day before 1980, which no ZIP can name, counts
 * as its first (APPNOTE 4.4.6). The archive must have been packed by `zipOf`, without a comment.
 */
export function datedZip(zip: Uint8Array, day: string): Uint8Array {
  const dated = new Uint8Array(zip);
  const view = new DataView(dated.buffer);
  const end = dated.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error("invalid ZIP: no end");
  const date = dosDate(day);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < view.getUint16(end + 10, true); i += 1) {
    view.setUint32(at + 12, date, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, date, true);
    at += ENTRY_LENGTH + lengthsAt(view, at);
  }
  return dated;
}

/** What follows the fixed part of an entry of the directory: its name, extra field and comment. */
function lengthsAt(view: DataView, at: number): number {
  return [28, 30, 32].reduce((sum, place) => sum + view.getUint16(at + place, true), 0);
}

/** The day in the upper half, the time of midnight in the lower. */
function dosDate(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (year < 1980) return (1 << 21) | (1 << 16);
  return (((year - 1980) << 25) | (month << 21) | (date << 16)) >>> 0;
}

/**
 * Counts the days from 1970-01-01 to an ISO date, in UTC. A year or a month alone means its last
 * day, the day to which its figures refer.
 *
 *     dayNumber("1970-02")
 *     // 58
 */
export function dayNumber(date: string): number {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) throw new Error(`invalid date: ${date}`);
  const { 1: year = "", 2: month = "12", 3: day } = match;
  const first = Date.UTC(Number(year), Number(month) - 1, 1) / DAY;
  const length = Date.UTC(Number(year), Number(month), 1) / DAY - first;
  const place = day === undefined ? length : Number(day);
  if (place < 1 || place > length) throw new Error(`invalid date: ${date}`);
  return first + place - 1;
}

/** Milliseconds of a day in UTC, which knows no summer time. */
const DAY = 86_400_000;

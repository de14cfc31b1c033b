const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True where a text is not a day, or one that the calendar has: 2021-02-31 is in no calendar. */
export function isInCalendar(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** A date as a calendar program reads it. */
export interface IcsEvent {
  readonly uid: string;
  /** A day, "2022-01-12". */
  readonly date: string;
  /** "17:00" in the time of the place; anything else makes the event one of the whole day. */
  readonly time: string;
  readonly summary: string;
  readonly language: string;
  readonly location: string;
  readonly description: string;
  readonly url: string;
  readonly category: string;
}

/** What stands around the events. */
export interface IcsCalendar {
  readonly name: string;
  /** The day of the atlas: every event is stamped with it, since no clock is read. */
  readonly stamp: string;
  readonly events: readonly IcsEvent[];
}

const MOST_OCTETS = 75;
const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Writes a calendar (RFC 5545): lines end in CR LF, and none is longer than 75 octets. */
export function ics({ name, stamp, events }: IcsCalendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Chora//Social atlas//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: IcsEvent, stamp: string): readonly string[] {
  const { uid, summary, language, location, description, url, category } = event;
  const property = (label: string, value: string): readonly string[] =>
    value === "" ? [] : [`${label}:${escaped(value)}`];
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${plain(stamp)}T000000Z`,
    ...timeLines(event),
    ...property(`SUMMARY;LANGUAGE=${language}`, summary),
    ...property("LOCATION", location),
    ...property("DESCRIPTION", description),
    ...(url === "" ? [] : [`URL:${url}`]),
    ...property("CATEGORIES", category),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A time without a zone is that of the place, wherever the calendar is read. */
function timeLines({ date, time }: IcsEvent): readonly string[] {
  const [, hours, minutes] = CLOCK_TIME.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return [`DTSTART;VALUE=DATE:${plain(date)}`];
  return [`DTSTART:${plain(date)}T${hours}${minutes}00`];
}

function plain(date: string): string {
  return date.replaceAll("-", "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

/** Breaks a line between characters; what goes on begins with a space. */
function folded(line: string): string {
  let octets = 0;
  let written = "";
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > MOST_OCTETS) {
      written += "\r\n ";
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}

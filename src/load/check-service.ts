import type { Service } from "../model/service.ts";
import type { SeatBounds } from "./seat-bounds.ts";
import { comparePeriods, parsePeriod } from "../model/period.ts";
import { quoted } from "../model/visible-text.ts";
import { reportCell, textCell, type Row } from "./row.ts";
import { unsafeName } from "./safe-name.ts";

/** How far outside the box around all seats a service may stand, in degrees. */
const MARGIN = 2;

/** Reports what cannot be true of a service, though each cell alone could be. */
export function checkService(row: Row, service: Service, seats: SeatBounds | null): void {
  checkId(row, service);
  checkPlace(row, service);
  checkSpan(row, service);
  checkUpdated(row, service);
  checkLanguages(row, service);
  checkDistance(row, service, seats);
}

/** Gives the text of a telephone number; without a digit it is a problem. */
export function phoneCell(row: Row, column: string): string {
  const text = textCell(row, column);
  if (text === "" || /^[+\d][\d\s()./,;*#+–-]*(?:\p{L}[^\d]*\d*)?$/u.test(text)) return text;
  reportCell(row, column, {
    found: quoted(text),
    expected: "a telephone number such as +39 0376 5071",
    remedy: "Write digits first; hours and names belong in other columns.",
  });
  return "";
}

function checkId(row: Row, { id }: Service): void {
  const finding = id === "" ? undefined : unsafeName("id", id);
  if (finding !== undefined) reportCell(row, "id", finding);
}

function checkPlace(row: Row, { id }: Service): void {
  const [lon, lat, area] = ["lon", "lat", "area"].map((column) => textCell(row, column) !== "");
  if (lon !== lat) {
    const missing = lon ? "lat" : "lon";
    reportCell(row, missing, { found: "empty", expected: "both coordinates or none" });
  } else if (!lon && !area) {
    const found = `no place for the service "${id}"`;
    reportCell(row, "area", { found, expected: "lon and lat, or area" });
  }
}

function checkSpan(row: Row, { since, until }: Service): void {
  const isDated = parsePeriod(since) !== undefined && parsePeriod(until) !== undefined;
  if (!isDated || comparePeriods(since, until) <= 0) return;
  reportCell(row, "until", {
    found: `${quoted(until)} lies before ${quoted(since)} in since`,
    expected: "a service ends after it begins",
    remedy: "Exchange the two, or mend the one that is wrong.",
  });
}

function checkUpdated(row: Row, { updated }: Service): void {
  const { asOf } = row.context.config;
  const day = parsePeriod(updated);
  const today = parsePeriod(asOf);
  if (day === undefined || today === undefined || day.start <= today.end) return;
  reportCell(row, "updated", {
    found: `${quoted(updated)} lies after the date of the atlas, ${asOf}`,
    expected: "the day on which somebody last checked the entry",
    remedy: "Mend the date, or move asOf in atlas.yaml.",
  });
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/;

function checkLanguages(row: Row, { languages }: Service): void {
  for (const language of languages.filter((code) => !LANGUAGE.test(code))) {
    reportCell(row, "languages", {
      found: `${quoted(language)} is not a code of a language`,
      expected: "codes such as it, en or ar, joined with |",
    });
  }
}

/** Exchanged coordinates lie far from all areas; so does a decimal point in the wrong place. */
function checkDistance(row: Row, { lon, lat }: Service, seats: SeatBounds | null): void {
  if (lon === null || lat === null || seats === null) return;
  const isNear = (x: number, y: number) => isAmong(x, seats.lon) && isAmong(y, seats.lat);
  if (isNear(lon, lat)) return;
  reportCell(row, "lon", {
    found: `${lon}, ${lat} lies far from all areas`,
    expected: "the place of the service in degrees",
    remedy: isNear(lat, lon) ? "Exchange lon and lat." : "Check both coordinates.",
    severity: "warning",
  });
}

function isAmong(value: number, [least, most]: SeatBounds["lon"]): boolean {
  return value >= least - MARGIN && value <= most + MARGIN;
}

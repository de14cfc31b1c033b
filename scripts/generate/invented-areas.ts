import type { Language, Text } from "../../src/model/language.ts";
import type { GeneratorOptions } from "./generator-options.ts";
import { mulberry32 } from "../../src/stats/random.ts";
import { inventedGround, type Cell } from "./invented-ground.ts";
import { inventedName } from "./invented-names.ts";
import { smoothField } from "./smooth-field.ts";
import { phrase } from "./words.ts";

/** An invented municipality. */
export interface Municipality extends Cell {
  readonly code: string;
  readonly district: string;
  readonly name: Text;
  readonly residents: number;
  /** From 0 (least) to 1 (most); near places are alike. */
  readonly hardship: number;
}

/** An invented district: the municipalities around its seat. */
export interface District {
  readonly code: string;
  readonly name: Text;
}

export interface InventedAreas {
  readonly districts: readonly District[];
  readonly municipalities: readonly Municipality[];
}

export const REGION = "R";

/** How long a wave of hardship is, in degrees. */
const WAVE = 0.9;

/** Invents municipalities with residents and hardship, and the districts in which they lie. */
export function inventedAreas({ areas, languages, seed }: GeneratorOptions): InventedAreas {
  const cells = inventedGround(areas, seed);
  const random = mulberry32(seed + 2);
  const seats = districtSeats(cells, Math.max(3, Math.round(Math.sqrt(areas) / 2)));
  const hardship = smoothField(seed + 3, WAVE);
  const crowding = smoothField(seed + 4, WAVE);
  const digits = String(areas).length;
  const municipalities = cells.map((cell, i): Municipality => {
    // A few towns and many small places, more of them where it is crowded.
    const size = Math.exp(
      4.4 + 2.6 * crowding(cell.lon, cell.lat) + 1.9 * (random() + random() - 1),
    );
    return {
      ...cell,
      code: `M${String(i + 1).padStart(digits, "0")}`,
      district: districtCode(nearest(cell, seats)),
      name: inventedName(i, languages),
      residents: Math.max(30, Math.round(size)),
      hardship: 0.8 * hardship(cell.lon, cell.lat) + 0.2 * random(),
    };
  });
  const used = new Set(municipalities.map(({ district }) => district));
  const districts = seats
    .map((seat, i) => ({ code: districtCode(i), name: districtName(seat, cells, languages) }))
    .filter(({ code }) => used.has(code));
  return { districts, municipalities };
}

function districtCode(i: number): string {
  return `D${String(i + 1).padStart(3, "0")}`;
}

function districtName(seat: Cell, cells: readonly Cell[], languages: readonly Language[]): Text {
  const name = inventedName(cells.indexOf(seat), languages);
  return Object.fromEntries(
    languages.map((language) => [language, phrase("districtOf", language, name[language])]),
  );
}

/** Each seat is the place farthest from those before it. */
function districtSeats(cells: readonly Cell[], count: number): readonly Cell[] {
  const [first] = cells;
  if (first === undefined) throw new Error("missing area: none was asked for");
  const seats = [first];
  const gaps = cells.map((cell) => distance(cell, first));
  while (seats.length < count) {
    const farthest = gaps.reduce((best, gap, i) => (gap > (gaps[best] ?? 0) ? i : best), 0);
    const seat = cells[farthest] ?? first;
    seats.push(seat);
    cells.forEach((cell, i) => {
      gaps[i] = Math.min(gaps[i] ?? 0, distance(cell, seat));
    });
  }
  return seats;
}

function nearest(cell: Cell, seats: readonly Cell[]): number {
  const gaps = seats.map((seat) => distance(cell, seat));
  return gaps.indexOf(Math.min(...gaps));
}

function distance(a: Cell, b: Cell): number {
  return Math.hypot((a.lon - b.lon) * 0.8, a.lat - b.lat);
}

import { printable } from "./printable.ts";

/** What is known about a step while it runs and when it is done. */
export interface Progress {
  /** Place of the step, from 1. */
  readonly index: number;
  /** How many steps there are, if that is known. */
  readonly stepCount?: number | undefined;
  readonly name: string;
  /** How far it is or what came of it: "120 of 786", "62 pages". */
  readonly detail?: string | undefined;
  readonly milliseconds: number;
}

/** Writes a step as one line without colour: `[3/9] figures: 120 of 786, 2.4 s`. */
export function progressLine({ index, stepCount, name, detail, milliseconds }: Progress): string {
  const place = stepCount === undefined ? `[${index}]` : `[${index}/${stepCount}]`;
  const parts = [detail ?? "", formatDuration(milliseconds)].filter((part) => part !== "");
  return printable(`${place} ${name}: ${parts.join(", ")}`);
}

/** Writes a count in English: `120`, or `120 of 786` when the end is known. */
export function formatCount(done: number, total?: number): string {
  const [first, last] = [done, total].map((n) => n?.toLocaleString("en"));
  return last === undefined ? `${first}` : `${first} of ${last}`;
}

/** Writes a duration: tenths of a second below ten, whole seconds below two minutes. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  if (seconds < 119.5) return `${seconds.toFixed(0)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Shortens a line to a terminal's width, so that it can be written over in place. */
export function fitLine(line: string, columns: number): string {
  const characters = Array.from(line);
  return characters.length < columns ? line : `${characters.slice(0, columns - 2).join("")}…`;
}

import { printable } from "./printable.ts";
import { fitLine, formatCount, progressLine } from "./progress-line.ts";

/** A step that has begun; `count` may be called at every item, `done` ends it. */
export interface Step {
  count(done: number, total?: number): void;
  done(detail?: string): void;
}

/** What scripts say to their reader. */
export interface Terminal {
  step(name: string): Step;
  line(text: string): void;
  fail(text: string): void;
}

/** A stream as far as it is used here. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What `terminal` may be given instead of the process's own. */
export interface TerminalOptions {
  /** How many steps are going to be announced. */
  readonly stepCount?: number;
  readonly output?: Output;
  readonly errors?: Output;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly now?: () => number;
}

interface Running {
  readonly index: number;
  readonly name: string;
  readonly start: number;
  detail: string | undefined;
}

const REDRAW_MS = 250;
const CLEAR = "\r\u001B[2K";
const RED = 31;
const GREEN = 32;

/**
 * Reports progress: on a terminal the running step in place, in CI or a pipe one plain line for each
 * step that is done. Beginning a step ends the one before it. Respects NO_COLOR.
 */
export function terminal(options: TerminalOptions = {}): Terminal {
  return new Reporter(options);
}

class Reporter implements Terminal {
  readonly #stepCount: number | undefined;
  readonly #output: Output;
  readonly #errors: Output;
  readonly #now: () => number;
  readonly #isLive: boolean;
  readonly #mayColour: boolean;
  #begun = 0;
  #running: Running | undefined;
  #drawnAt = 0;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor({
    stepCount,
    output = process.stdout,
    errors = process.stderr,
    environment = process.env,
    now = () => performance.now(),
  }: TerminalOptions) {
    this.#stepCount = stepCount;
    this.#output = output;
    this.#errors = errors;
    this.#now = now;
    this.#isLive = output.isTTY === true && !environment["CI"] && environment["TERM"] !== "dumb";
    this.#mayColour = !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
  }

  step(name: string): Step {
    if (this.#running !== undefined) this.#finish(this.#running);
    this.#begun += 1;
    const step: Running = { index: this.#begun, name, start: this.#now(), detail: undefined };
    this.#running = step;
    this.#draw();
    // The step's seconds go on while it waits; the timer keeps no process alive.
    if (this.#isLive) this.#clock = setInterval(() => this.#draw(), REDRAW_MS).unref();
    return {
      count: (done, total) => this.#count(step, formatCount(done, total)),
      done: (detail) => this.#finish(step, detail),
    };
  }

  line(text: string): void {
    this.#clear();
    this.#output.write(`${printableLines(text)}\n`);
    this.#draw();
  }

  fail(text: string): void {
    const place = this.#running === undefined ? "" : `${this.#running.name}: `;
    this.#clear();
    this.#stop();
    this.#errors.write(`${this.#paint(this.#errors, RED, printableLines(place + text))}\n`);
  }

  #count(step: Running, detail: string): void {
    step.detail = detail;
    if (this.#running === step && this.#now() - this.#drawnAt >= REDRAW_MS) this.#draw();
  }

  #finish(step: Running, detail = step.detail): void {
    if (this.#running !== step) return;
    this.#clear();
    this.#stop();
    const mark = this.#isLive ? `${this.#paint(this.#output, GREEN, "✓")} ` : "";
    this.#output.write(`${mark}${this.#lineOf({ ...step, detail })}\n`);
  }

  #stop(): void {
    clearInterval(this.#clock);
    this.#running = undefined;
  }

  #clear(): void {
    if (this.#isLive && this.#running !== undefined) this.#output.write(CLEAR);
  }

  #draw(): void {
    if (!this.#isLive || this.#running === undefined) return;
    this.#drawnAt = this.#now();
    this.#output.write(CLEAR + fitLine(this.#lineOf(this.#running), this.#output.columns ?? 80));
  }

  #lineOf({ start, ...step }: Running): string {
    const milliseconds = this.#now() - start;
    return progressLine({ ...step, stepCount: this.#stepCount, milliseconds });
  }

  #paint(output: Output, colour: number, text: string): string {
    const isColoured = this.#mayColour && output.isTTY === true;
    return isColoured ? `\u001B[${colour}m${text}\u001B[0m` : text;
  }
}

/** Keeps the line feeds that the caller wrote and makes each line printable. */
function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

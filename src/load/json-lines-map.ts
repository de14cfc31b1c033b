import { closeSync, openSync, readFileSync, readSync } from "node:fs";

/** Where an entry stands in a file of JSON lines: its first byte, how many there are, their checksum. */
export type JsonLine = readonly [key: string, start: number, length: number, sum: string];

/** Entries of a file that are read when they are asked for. */
export interface JsonLinesMap<Value> extends ReadonlyMap<string, Value> {
  /** Gives what stands for the content of an entry, without reading it. */
  readonly sumOf: (key: string) => string | undefined;
}

/**
 * How many entries stay in memory, and how many bytes of them: what one page shows is asked for more
 * than once. The last two stay, however long they are.
 */
const KEPT = 24;
const KEPT_BYTES = 32e6;
const LAST = 2;

/**
 * Opens a file of JSON lines as a map whose values are read when they are asked for, since all of
 * them would not fit into memory. The index beside the file says where each stands. Whoever wants to
 * know which values are asked for is told of each, with its checksum.
 */
export function jsonLinesMap<Value>(
  file: string,
  tell: (key: string, sum: string) => void = () => undefined,
  keptBytes = KEPT_BYTES,
): JsonLinesMap<Value> {
  return new StoredLines<Value>(file, tell, keptBytes);
}

/** Gives the file that says where the entries of a file of JSON lines stand. */
export function jsonLinesIndex(file: string): string {
  return file.replace(/\.jsonl$/, ".index.json");
}

class StoredLines<Value> implements JsonLinesMap<Value> {
  readonly #file: string;
  readonly #lines: ReadonlyMap<string, JsonLine>;
  readonly #tell: (key: string, sum: string) => void;
  readonly #keptBytes: number;
  /** The entries asked for last, the oldest first. */
  readonly #kept = new Map<string, Value>();

  constructor(file: string, tell: (key: string, sum: string) => void, keptBytes: number) {
    const lines = JSON.parse(readFileSync(jsonLinesIndex(file), "utf8")) as readonly JsonLine[];
    this.#file = file;
    this.#tell = tell;
    this.#keptBytes = keptBytes;
    this.#lines = new Map(lines.map((line) => [line[0], line]));
  }

  get size(): number {
    return this.#lines.size;
  }

  sumOf(key: string): string | undefined {
    return this.#lines.get(key)?.[3];
  }

  has(key: string): boolean {
    return this.#lines.has(key);
  }

  get(key: string): Value | undefined {
    const line = this.#lines.get(key);
    if (line === undefined) return undefined;
    const value = this.#kept.get(key) ?? this.#read(line);
    this.#kept.delete(key);
    this.#kept.set(key, value);
    this.#letGo();
    this.#tell(key, line[3]);
    return value;
  }

  #letGo(): void {
    const lengthOf = (key: string) => this.#lines.get(key)?.[2] ?? 0;
    const keys = [...this.#kept.keys()];
    let bytes = keys.reduce((sum, key) => sum + lengthOf(key), 0);
    for (const oldest of keys.slice(0, -LAST)) {
      if (this.#kept.size <= KEPT && bytes <= this.#keptBytes) return;
      this.#kept.delete(oldest);
      bytes -= lengthOf(oldest);
    }
  }

  keys(): MapIterator<string> {
    return this.#lines.keys();
  }

  *values(): Generator<Value, undefined> {
    for (const [, value] of this) yield value;
  }

  *entries(): Generator<[string, Value], undefined> {
    for (const [key, line] of this.#lines) {
      const value = this.#kept.get(key) ?? this.#read(line);
      this.#tell(key, line[3]);
      yield [key, value];
    }
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  #read([, start, length]: JsonLine): Value {
    const bytes = Buffer.allocUnsafe(length);
    const descriptor = openSync(this.#file, "r");
    try {
      readSync(descriptor, bytes, 0, length, start);
    } finally {
      closeSync(descriptor);
    }
    return JSON.parse(bytes.toString("utf8")) as Value;
  }
}

import { closeSync, openSync, writeSync } from "node:fs";

/** So many elements of a list are turned into text at once. */
const AT_ONCE = 10_000;

/**
 * Writes an object as JSON with the same bytes as `JSON.stringify`, its long lists piece by piece: the
 * text of a large atlas takes more memory than the atlas.
 */
export function writeJson(file: string, content: object): void {
  const descriptor = openSync(file, "w");
  try {
    for (const text of jsonParts(content)) writeSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives the pieces of the JSON of an object. */
export function* jsonParts(content: object, atOnce = AT_ONCE): Generator<string, undefined> {
  let before = "{";
  for (const [key, value] of Object.entries(content) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ",";
    if (Array.isArray(value)) yield* listParts(value, atOnce);
    else yield JSON.stringify(value);
  }
  yield before === "{" ? "{}" : "}";
}

function* listParts(list: readonly unknown[], atOnce: number): Generator<string, undefined> {
  yield "[";
  for (let start = 0; start < list.length; start += atOnce) {
    const part = JSON.stringify(list.slice(start, start + atOnce)).slice(1, -1);
    yield start === 0 ? part : `,${part}`;
  }
  yield "]";
}

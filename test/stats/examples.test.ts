import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { matches } from "../vectors/compare.ts";

interface Example {
  readonly file: string;
  readonly call: string;
  readonly result: string;
  readonly tolerance: number;
}

const folder = new URL("../../src/stats/", import.meta.url);
const files = readdirSync(folder);
const modules = await Promise.all(
  files.map((file) => import(new URL(file, folder).href) as Promise<object>),
);
const scope: ReadonlyMap<string, unknown> = new Map(
  modules.flatMap((module) => Object.entries<unknown>({ ...module })),
);
const EXAMPLE = /^ \* {5}(\S.*)\n \* {5}\/\/ (rounded )?(.*)$/gm;

/** An example that needs more than the functions of stats, or says its result in words, is prose. */
const examples = files.flatMap(examplesOf).filter(isSelfContained);

describe("the example in the comment of a statistic is true", () => {
  test.each(examples)("$file: $call", ({ call, result, tolerance }) => {
    const got = plain(evaluate(call));
    const expected = evaluate(result);
    if (!matches(got, expected, tolerance)) expect(got).toEqual(expected);
  });

  test("and most have one that can be computed", () => {
    expect(examples.length).toBeGreaterThan(75);
  });
});

function examplesOf(file: string): Example[] {
  const source = readFileSync(new URL(file, folder), "utf8");
  return [...source.matchAll(EXAMPLE)].map(([, call = "", rounded, result = ""]) => ({
    file,
    call,
    result,
    tolerance: rounded === undefined ? 1e-4 : 5e-3,
  }));
}

function isSelfContained({ call, result }: Example): boolean {
  try {
    evaluate(result);
    evaluate(call);
    return true;
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof SyntaxError) return false;
    throw error;
  }
}

function evaluate(expression: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the expressions are our own
  const compute = new Function(...scope.keys(), `return (${expression})`) as (
    ...functions: unknown[]
  ) => unknown;
  return compute(...scope.values());
}

/** What JSON would keep of a result, with typed arrays as lists. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value, (_, part: unknown) =>
    ArrayBuffer.isView(part) ? Array.from(part as Float64Array) : part,
  ) as string | undefined;
  return text === undefined ? undefined : JSON.parse(text);
}

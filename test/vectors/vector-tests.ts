import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { MethodTable } from "./method.ts";
import { matches } from "./compare.ts";

interface Vector {
  readonly input: unknown;
  readonly expected: unknown;
  readonly tolerance: number;
  readonly note?: string;
}

const vectors: Readonly<Record<string, readonly (Vector | null)[]>> = JSON.parse(
  readFileSync(new URL("./method-vectors.json", import.meta.url), "utf8"),
);

/**
 * Makes one test of every vector of the methods of a table. Vectors that are kept back (null) make
 * none; a method without any vector is a mistake in the table.
 */
export function describeVectors(table: MethodTable): void {
  for (const [name, method] of Object.entries(table)) {
    const cases = vectors[name];
    if (cases === undefined) throw new Error(`unknown method: ${name}`);
    describe(name, () => {
      for (const [i, vector] of cases.entries()) {
        if (vector !== null) testVector(`${name}[${i}] ${vector.note ?? ""}`.trim(), vector, method);
      }
    });
  }
}

function testVector(title: string, vector: Vector, method: MethodTable[string]): void {
  test(title, () => {
    const got = method(structuredClone(vector.input));
    if (!matches(got, vector.expected, vector.tolerance)) expect(got).toEqual(vector.expected);
  });
}

import { readFileSync } from "node:fs";
import type { MethodTable } from "../test/vectors/method.ts";
import { matches } from "../test/vectors/compare.ts";
import { cartoMethods } from "../test/vectors/methods/carto.ts";
import { disclosureMethods } from "../test/vectors/methods/disclosure.ts";
import { indexMethods } from "../test/vectors/methods/index.ts";
import { numbersMethods } from "../test/vectors/methods/numbers.ts";
import { scalesMethods } from "../test/vectors/methods/scales.ts";
import { wordsMethods } from "../test/vectors/methods/words.ts";
import { fromHere } from "./from-here.ts";
import { terminal } from "./terminal.ts";

interface Vector {
  readonly input: unknown;
  readonly expected: unknown;
  readonly tolerance: number;
}

const METHODS: MethodTable = {
  ...numbersMethods,
  ...indexMethods,
  ...disclosureMethods,
  ...scalesMethods,
  ...cartoMethods,
  ...wordsMethods,
};

const DEFAULT_FILE = "test/vectors/method-vectors.json";

/** Runs one vector; a method that throws has failed, whatever it threw. */
function isMet(method: MethodTable[string], { input, expected, tolerance }: Vector): boolean {
  try {
    return matches(method(structuredClone(input)), expected, tolerance);
  } catch {
    return false;
  }
}

const reader = terminal();
const file = fromHere(process.argv[2] ?? DEFAULT_FILE);
const vectors = JSON.parse(readFileSync(file, "utf8")) as Readonly<
  Record<string, readonly (Vector | null)[]>
>;
const totals = { passed: 0, failed: 0, unknown: 0 };
for (const [name, cases] of Object.entries(vectors)) {
  const method = METHODS[name];
  const known = cases.filter((vector) => vector !== null);
  const passed = method === undefined ? 0 : known.filter((vector) => isMet(method, vector)).length;
  totals.passed += passed;
  totals.failed += known.length - passed;
  if (method === undefined) totals.unknown += 1;
  const note = method === undefined ? " (no such method)" : "";
  reader.line(`${name.padEnd(32)} ${passed} of ${known.length}${note}`);
}
reader.line(`${totals.passed} passed, ${totals.failed} failed`);
if (totals.failed > 0) process.exitCode = 1;

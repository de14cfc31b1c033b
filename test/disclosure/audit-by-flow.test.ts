import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TableCell } from "../../src/disclosure/audit-by-flow.ts";
import type { View } from "./attacker.ts";
import { auditList, auditTable } from "../../src/disclosure/audit-by-flow.ts";
import { secondaryList } from "../../src/disclosure/secondary-list.ts";
import { secondaryTable } from "../../src/disclosure/secondary-table.ts";
import { canBe } from "./attacker.ts";

const smallTable = fc
  .record({ rows: fc.integer({ min: 2, max: 3 }), columns: fc.integer({ min: 2, max: 3 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe("audit by flow", () => {
  test("agrees with an attacker who tries every table of whole numbers", () => {
    fc.assert(
      fc.property(smallTable, fc.integer({ min: 0, max: 511 }), (table, mask) => {
        const suppressed = cellsOf(table).filter((_, i) => (mask >> i) % 2 === 1);
        const view = viewOf(table, suppressed);
        for (const { cell, lower, upper } of auditTable(table, suppressed, 1)) {
          const name = cell.join(",");
          expect(canBe(view, name, (value) => value === lower)).toBe(true);
          expect(canBe(view, name, (value) => value === upper)).toBe(true);
          expect(canBe(view, name, (value) => value < lower || value > upper)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a withheld cell alone in its row is known exactly", () => {
    const [bounds] = auditTable(
      [
        [3, 20],
        [14, 9],
      ],
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      1,
    );
    expect(bounds).toEqual({ cell: [0, 0], lower: 3, upper: 3, exact: true });
  });

  test("the closed form for a list agrees with a table of one free row", () => {
    expect(auditList([3, 7], 1)).toEqual([
      { lower: 1, upper: 9 },
      { lower: 1, upper: 9 },
    ]);
    expect(auditList([1, 1], 1)).toEqual([
      { lower: 1, upper: 1 },
      { lower: 1, upper: 1 },
    ]);
    expect(auditList([4], 1)).toEqual([{ lower: 4, upper: 4 }]);
  });
});

describe("secondary suppression of a two-way table", () => {
  test("leaves every small count as open as the mark does, or says that it cannot", () => {
    fc.assert(
      fc.property(smallTable, (table) => {
        const outcome = secondaryTable(table, { k: 4, attackerLower: 1 });
        if (outcome.status === "unprotectable") return;
        const withheld = [...outcome.primary, ...outcome.secondary];
        const view = viewOf(table, withheld);
        for (const cell of outcome.primary) {
          expect(canBe(view, cell.join(","), (value) => value === 1)).toBe(true);
          expect(canBe(view, cell.join(","), (value) => value >= 3)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("nothing is withheld where nothing is small", () => {
    expect(
      secondaryTable(
        [
          [9, 8],
          [7, 6],
        ],
        { k: 5, attackerLower: 1 },
      ),
    ).toMatchObject({
      primary: [],
      secondary: [],
    });
  });
});

describe("secondary suppression of a list", () => {
  test("leaves small parts as open as the mark does, or asks for the total to be withheld", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }), (cells) => {
        const outcome = secondaryList(cells, { k: 5, attackerLower: 1 });
        const withheld = [...outcome.primary, ...outcome.secondary].map((i) => cells[i] ?? 0);
        if (outcome.primary.length === 0) {
          expect(withheld).toEqual([]);
        } else if (outcome.status === "ok") {
          for (const { lower, upper } of auditList(withheld, 1)) {
            expect(lower).toBeLessThanOrEqual(1);
            expect(upper).toBeGreaterThanOrEqual(4);
          }
        }
      }),
    );
  });

  test("a missing part is neither withheld nor published as zero", () => {
    const { published } = secondaryList([3, null, 9], { k: 5, attackerLower: 1 });
    expect(published).toEqual([null, null, null]);
    expect(secondaryList([7, null, 0], { k: 5, attackerLower: 1 }).published).toEqual([7, null, 0]);
  });
});

function cellsOf(table: readonly (readonly number[])[]): TableCell[] {
  return table.flatMap((line, r) => line.map((_, c): TableCell => [r, c]));
}

function viewOf(table: readonly (readonly number[])[], suppressed: readonly TableCell[]): View {
  const hidden = new Set(suppressed.map((cell) => cell.join(",")));
  const published = new Map<string, number>();
  const rows = table.map((line, r) => ({
    total: `row ${r}`,
    parts: line.map((_, c) => `${r},${c}`),
  }));
  const columns = (table[0] ?? []).map((_, c) => ({
    total: `column ${c}`,
    parts: table.map((_line, r) => `${r},${c}`),
  }));
  for (const [r, c] of cellsOf(table)) {
    if (!hidden.has(`${r},${c}`)) published.set(`${r},${c}`, table[r]?.[c] ?? 0);
  }
  for (const [r, line] of table.entries()) published.set(`row ${r}`, sum(line));
  for (const c of columns.keys()) {
    published.set(`column ${c}`, sum(table.map((line) => line[c] ?? 0)));
  }
  return { published, hiddenLeaves: [...hidden], sums: [...rows, ...columns], most: 22 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import { expect, test } from "vitest";
import { localeOf } from "../../src/locales/locale.ts";
import { tableEnds } from "../../src/views/table-ends.ts";

const context = { locale: localeOf("en") } as Parameters<typeof tableEnds>[0];
const rows = (count: number) => Array.from({ length: count }, (_, i) => i);

test("a table of as many rows as are linked is shown whole", () => {
  expect(tableEnds(context, rows(1500))).toEqual({ rows: rows(1500), note: "" });
});

test("of a longer table the ends are shown, and the note says where the rest is", () => {
  const { rows: shown, note } = tableEnds(context, rows(1501));
  expect(shown).toEqual([...rows(100), ...rows(1501).slice(-100)]);
  expect(note).toBe(
    "Shown are the first and the last 100 of 1,501 rows; the file (CSV) has all of them.",
  );
});

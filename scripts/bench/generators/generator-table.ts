import type { ProcessUse } from "../process-use.ts";
import type { GeneratorComparison } from "./compare-generators.ts";
import { markdownTable } from "../markdown-table.ts";

const MEGABYTE = 1024 * 1024;

const HEADINGS = [
  "pages from prepared strings",
  "seconds",
  "processor s",
  "peak MB",
  "beside the first",
  "processor, beside it",
  "processor ms a page",
  "same bytes",
];

/** Pages of the same bytes that were made of the atlas. */
export interface OwnPages {
  readonly name: string;
  readonly use: ProcessUse;
}

/** Writes what generators took as Markdown, and last, if given, what our own pages did. */
export function generatorTable(
  { pageCount, results }: GeneratorComparison,
  own?: OwnPages,
): string {
  const first = results[0]?.use ?? null;
  const cells = (use: ProcessUse) => [
    use.seconds.toFixed(2),
    use.cpuSeconds?.toFixed(2) ?? "",
    use.peakBytes === null ? "" : (use.peakBytes / MEGABYTE).toFixed(0),
    ratio(use.seconds, first?.seconds),
    ratio(use.cpuSeconds, first?.cpuSeconds),
    use.cpuSeconds === null ? "" : ((1000 * use.cpuSeconds) / pageCount).toFixed(2),
  ];
  const nothing = HEADINGS.slice(2).map(() => "");
  const rows = results.map(({ name, use, remark }) => [
    name,
    ...(use === null ? nothing : cells(use)),
    remark,
  ]);
  const ours = own === undefined ? [] : [[own.name, ...cells(own.use), "themselves"]];
  return markdownTable(HEADINGS, [...rows, ...ours]);
}

function ratio(value: number | null, base: number | null | undefined): string {
  return value === null || base == null || base === 0 ? "" : (value / base).toFixed(1);
}

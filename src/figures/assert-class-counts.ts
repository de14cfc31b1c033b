import type { Markup } from "../markup/html.ts";

/** How many areas of a class a legend says there are. */
export interface ClassCount {
  readonly className: string;
  readonly count: number;
}

/** The legend counts what the map shows: a difference is a bug and stops the build. */
export function assertClassCounts({ markup }: Markup, counts: readonly ClassCount[]): void {
  for (const { className, count } of counts) {
    const found = markup.match(RegExp(`class="${className}[ "]`, "g"))?.length ?? 0;
    if (found !== count) {
      throw new Error(`invalid legend: ${count} areas of ${className} (not ${found})`);
    }
  }
}

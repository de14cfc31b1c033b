/** Writes a table in Markdown, whose columns after the first are numbers. */
export function markdownTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = `|---|${"--:|".repeat(headings.length - 1)}`;
  return [tableRow(headings), rule, ...rows.map(tableRow)].join("\n");
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

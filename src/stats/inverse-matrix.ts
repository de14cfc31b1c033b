/** A square matrix as its rows. */
export type Matrix = readonly (readonly number[])[];

/**
 * Inverts a matrix by elimination with the largest pivot. A matrix whose reciprocal condition (in
 * the norm of the largest column sum) is 1e-10 or less counts as singular: undefined.
 *
 *     inverseMatrix([[2, 0], [0, 4]])
 *     // [[0.5, 0], [0, 0.25]]
 */
export function inverseMatrix(matrix: Matrix): Matrix | undefined {
  const size = matrix.length;
  let rows = matrix.map((row, i) => [...row, ...row.map((_, j) => Number(i === j))]);
  for (let column = 0; column < size; column += 1) {
    const pivot = rows.slice(column).sort((a, b) => magnitude(b, column) - magnitude(a, column))[0];
    if (pivot === undefined || magnitude(pivot, column) === 0) return undefined;
    const others = rows.filter((row) => row !== pivot);
    rows = [...others.slice(0, column), pivot, ...others.slice(column)];
    rows = eliminated(rows, column);
  }
  const inverse = rows.map((row) => row.slice(size));
  return 1 / (columnNorm(matrix) * columnNorm(inverse)) > 1e-10 ? inverse : undefined;
}

function magnitude(row: readonly number[], column: number): number {
  return Math.abs(row[column] ?? 0);
}

function eliminated(rows: readonly number[][], column: number): number[][] {
  const head = rows[column] ?? [];
  const pivot = head.map((entry) => entry / (head[column] ?? 1));
  return rows.map((row, i) =>
    i === column ? pivot : row.map((entry, j) => entry - (row[column] ?? 0) * (pivot[j] ?? 0)),
  );
}

function columnNorm(matrix: Matrix): number {
  const sums = matrix.map((_, j) => matrix.reduce((sum, row) => sum + magnitude(row, j), 0));
  return Math.max(...sums);
}

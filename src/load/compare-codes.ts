/** Orders codes as people count: "G2" before "G10"; else by code point. */
export function compareCodes(a: string, b: string): number {
  const [paddedA, paddedB] = [padded(a), padded(b)];
  if (paddedA !== paddedB) return paddedA < paddedB ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

function padded(code: string): string {
  return code.replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}

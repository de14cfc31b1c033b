/** Gives a PDF the day on which it says it was made, at noon, in the place of the clock's. */
export function stampedPdf(bytes: Uint8Array, day: string): Uint8Array {
  const stamp = `D:${day.replaceAll("-", "")}120000+00'00'`;
  const text = Buffer.from(bytes).toString("latin1");
  const stamped = text.replace(
    /(\/(?:CreationDate|ModDate) \()D:\d{14}\+00'00'\)/g,
    (_, start: string) => `${start}${stamp})`,
  );
  return Buffer.from(stamped, "latin1");
}

import { z } from "zod";

/** The schema of an ORCID iD, such as 0000-0002-1825-0097: four groups, the last sign a check digit. */
export const orcid = z
  .string()
  .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, "an ORCID such as 0000-0002-1825-0097")
  .refine(hasCheckDigit, "an ORCID whose last sign fits the others");

/** The check digit is that of ISO 7064 MOD 11-2. */
function hasCheckDigit(id: string): boolean {
  const digits = Array.from(id.replaceAll("-", ""));
  const sum = digits.slice(0, -1).reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const expected = (12 - (sum % 11)) % 11;
  return digits.at(-1) === (expected === 10 ? "X" : String(expected));
}

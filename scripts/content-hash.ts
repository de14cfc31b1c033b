import { createHash } from "node:crypto";

/** Half of a SHA-256: no two contents of a cache meet by chance. */
const DIGITS = 32;

/** Gives the name under which something is kept that was made of these parts, and of no others. */
export function contentHash(parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash("sha256");
  for (const part of parts) digest.update(part).update("\0");
  return digest.digest("hex").slice(0, DIGITS);
}

import { describe, expect, test } from "vitest";
import { orcid } from "../../src/model/orcid.ts";

describe("an ORCID", () => {
  test("has a last sign that fits the others (the examples of orcid.org)", () => {
    for (const id of ["0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"]) {
      expect(orcid.safeParse(id).success, id).toBe(true);
    }
  });

  test("with two digits exchanged, or without hyphens, is none", () => {
    for (const id of ["0000-0002-1852-0097", "0000000218250097", "0000-0002-1694-2330"]) {
      expect(orcid.safeParse(id).success, id).toBe(false);
    }
  });
});

import { describe, expect, test } from "vitest";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { residentsOfAll } from "../../src/derive/residents-of.ts";
import { hamlets, measured, row } from "./hamlets.ts";

const all = (level: string, ...found: Parameters<typeof row>[1][]) =>
  residentsOfAll(atlasLookup(hamlets([measured("people")], row("people", ...found))), level);

describe("the residents of a level", () => {
  test("are those of its areas together", () => {
    expect(all("hamlet", 120, 0, 80)).toBe(200);
  });

  test("are not known where one of its areas withholds or lacks them", () => {
    expect(all("hamlet", 120, "suppressed", 80)).toBeNull();
    expect(all("hamlet", 120, 80)).toBeNull();
  });

  test("are not known where the level has no areas", () => {
    expect(all("region", 120, 0, 80)).toBeNull();
  });
});

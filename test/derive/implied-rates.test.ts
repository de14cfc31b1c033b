import { describe, expect, test } from "vitest";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { found, hamlets, measured, row, share } from "./hamlets.ts";

const PEOPLE = measured("people");

describe("a rate whose numerator was worked back from printed rates", () => {
  const printed = share("birth-rate", {
    kind: "rate",
    multiplier: 1000,
    decimals: 1,
    numerator: "births",
  });
  const births = measured("births", { derived: "numerator-of:birth-rate" });
  const rows = [...row("people", 1000, 2000, 3000), ...row("birth-rate", 8.2, 7.1, 6)];
  const atlas = deriveAtlas(hamlets([PEOPLE, printed, births], rows));

  test("is estimated for the larger area", () => {
    expect(found(atlas, "birth-rate")).toMatchObject({ status: "estimated", derived: true });
    expect(found(atlas, "birth-rate")?.value).toBeCloseTo(6.733333, 5);
  });

  test("stays a count for the part whose rate was delivered", () => {
    expect(found(atlas, "birth-rate", { area: "H1" })).toMatchObject({ status: "ok", value: 8.2 });
  });

  test("is no estimate where the births were delivered", () => {
    const counted = deriveAtlas(
      hamlets([PEOPLE, printed, measured("births")], [...rows, ...row("births", 8, 14, 18)]),
    );
    expect(found(counted, "birth-rate")).toMatchObject({ status: "ok" });
  });
});

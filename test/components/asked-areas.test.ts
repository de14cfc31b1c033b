import { describe, expect, test } from "vitest";
import {
  askedAreas,
  askedWords,
  isKey,
  type NamedArea,
} from "../../src/components/asked-areas.client.ts";

const NAMES: readonly NamedArea[] = [
  ["valley/tiny", "Tiny Valley", "", "V1"],
  ["valley/fig", "Fig Valley", "", "V2"],
  ["village/almond", "Almond", "Tiny Valley", "A01"],
  ["village/carob", "Carob", "Tiny Valley", "A02"],
  ["village/fig", "Fig", "Fig Valley", "A03"],
];

const asked = (...words: readonly string[]) => askedAreas(words, NAMES);

describe("areas that an address names without their level", () => {
  test("are found by their codes, in any case, in the order of the address", () => {
    expect(asked("A02", "a01", "A02")).toEqual({
      keys: ["village/carob", "village/almond"],
      unknown: [],
      unclear: [],
      isMixed: false,
    });
  });

  test("are found by their slugs, and beside areas with a level", () => {
    expect(asked("Carob", "village/almond").keys).toEqual(["village/carob", "village/almond"]);
  });

  test("are of the level of all others where places of several levels are called so", () => {
    expect(asked("fig", "almond").keys).toEqual(["village/fig", "village/almond"]);
    expect(asked("valley/tiny", "fig").keys).toEqual(["valley/tiny", "valley/fig"]);
  });

  test("are not guessed where no other tells the level", () => {
    expect(asked("fig")).toMatchObject({ keys: [], unclear: ["fig"], isMixed: false });
    expect(asked("fig", "almond", "tiny")).toMatchObject({
      keys: ["village/almond", "valley/tiny"],
      unclear: ["fig"],
    });
  });

  test("may be of several levels, which is told of them and not of what named its level", () => {
    expect(asked("A01", "V1")).toMatchObject({
      keys: ["village/almond", "valley/tiny"],
      isMixed: true,
    });
    expect(asked("valley/tiny", "A01").isMixed).toBe(false);
  });

  test("are told where they are no names at all, and looked for nowhere", () => {
    const odd = ["../fig", "village/../almond", "a/b/c", "A 01", "__proto__", "constructor"];
    expect(odd.filter(isKey)).toEqual([]);
    expect(asked(...odd)).toMatchObject({ keys: [], unknown: odd, isMixed: false });
  });

  test("stand between commas, beside which spaces mean nothing", () => {
    expect(askedWords(" A01, A02,,A01 ")).toEqual(["A01", "A02"]);
    expect(askedWords("")).toEqual([]);
    expect(askedWords("\u202Ea\u2067b")).toEqual(["ab"]);
  });

  test("are told where nobody is called so", () => {
    expect(asked("A01", "A09")).toMatchObject({ keys: ["village/almond"], unknown: ["A09"] });
  });
});

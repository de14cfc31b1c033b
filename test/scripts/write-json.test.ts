import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonParts } from "../../scripts/write-json.ts";

test("the pieces of an object are its JSON", () => {
  const value = fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue(), fc.constant(undefined));
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), value),
      fc.integer({ min: 1, max: 5 }),
      (given, size) => {
        expect([...jsonParts(given, size)].join("")).toBe(JSON.stringify(given));
      },
    ),
  );
});

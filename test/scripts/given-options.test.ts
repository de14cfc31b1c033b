import { expect, test } from "vitest";
import { givenOptions } from "../../scripts/given-options.ts";

const options = { format: { type: "string" }, all: { type: "boolean" } } as const;

test("A command is given its options and their values", () => {
  const given = givenOptions({ args: ["--format", "json", "--all"], options });
  expect(given?.values).toEqual({ format: "json", all: true });
});

test.each([[["--foo"]], [["--format"]], [["--all=no"]], [["valley"]]])(
  "A command that is given %j is given what it does not take",
  (args) => {
    expect(givenOptions({ args, options })).toBeUndefined();
  },
);

test("A command that declares its options wrongly is a fault of the program", () => {
  const wrong = { format: { type: "string", default: true } } as never;
  expect(() => givenOptions({ args: [], options: wrong })).toThrow("default");
});

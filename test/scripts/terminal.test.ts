import { expect, test } from "vitest";
import type { Output, TerminalOptions } from "../../scripts/terminal.ts";
import { terminal } from "../../scripts/terminal.ts";

const CLEAR = "\r\u001B[2K";

test("a pipe gets one plain line for each step that is done", () => {
  const { reader, said, pass } = recorded({ stepCount: 2 }, { isTTY: false });
  const first = reader.step("read");
  first.count(5, 10);
  pass(1500);
  first.done("10 files");
  reader.step("check").done();
  expect(said()).toBe("[1/2] read: 10 files, 1.5 s\n[2/2] check: 0.0 s\n");
});

test("CI gets plain lines even on a terminal", () => {
  const { reader, said } = recorded({ environment: { CI: "true" } }, { isTTY: true });
  reader.step("read").done();
  expect(said()).toBe("[1] read: 0.0 s\n");
});

test("a terminal shows the running step in place and ends it with a mark", () => {
  const { reader, said, pass } = recorded({ stepCount: 1 }, { isTTY: true, columns: 80 });
  const step = reader.step("figures");
  pass(300);
  step.count(1200, 1240);
  step.done();
  expect(said()).toBe(
    `${CLEAR}[1/1] figures: 0.0 s` +
      `${CLEAR}[1/1] figures: 1,200 of 1,240, 0.3 s` +
      `${CLEAR}\u001B[32m✓\u001B[0m [1/1] figures: 1,200 of 1,240, 0.3 s\n`,
  );
});

test("a terminal is not redrawn for every item", () => {
  const { reader, said } = recorded({}, { isTTY: true });
  const step = reader.step("figures");
  for (let i = 0; i < 1000; i += 1) step.count(i);
  expect(said().split(CLEAR)).toHaveLength(2);
  step.done();
});

test("NO_COLOR takes the colour and leaves the progress", () => {
  const { reader, said } = recorded({ environment: { NO_COLOR: "1" } }, { isTTY: true });
  reader.step("read").done();
  expect(said()).toContain("✓ [1] read");
  expect(said()).not.toContain("\u001B[32m");
});

test("a line that is said during a step stands above it", () => {
  const { reader, said } = recorded({}, { isTTY: true });
  reader.step("read").count(1);
  reader.line("2 warnings");
  expect(said()).toContain(`${CLEAR}2 warnings\n${CLEAR}[1] read`);
  reader.step("check").done();
});

test("beginning a step ends the one before it", () => {
  const { reader, said } = recorded({}, { isTTY: false });
  const first = reader.step("read");
  reader.step("check").done();
  first.done("too late");
  expect(said()).toBe("[1] read: 0.0 s\n[2] check: 0.0 s\n");
});

test("a failure names the step, keeps its lines and goes to the error stream", () => {
  const errors = recorder({ isTTY: false });
  const { reader, said } = recorded({ errors: errors.output }, { isTTY: false });
  reader.step("check");
  reader.fail("2 problems\n\u001B[31munknown area");
  expect(errors.said()).toBe("check: 2 problems\nunknown area\n");
  expect(said()).toBe("");
});

function recorded(options: TerminalOptions, shape: Shape) {
  let milliseconds = 0;
  const { output, said } = recorder(shape);
  const reader = terminal({ environment: {}, output, now: () => milliseconds, ...options });
  return { reader, said, pass: (more: number) => (milliseconds += more) };
}

type Shape = Pick<Output, "isTTY" | "columns">;

function recorder(shape: Shape): { readonly output: Output; readonly said: () => string } {
  const parts: string[] = [];
  return {
    output: { ...shape, write: (text) => parts.push(text) },
    said: () => parts.join(""),
  };
}

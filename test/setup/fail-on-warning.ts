import { afterEach, beforeEach, expect, vi } from "vitest";

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const level of ["warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: readonly unknown[]) => {
      said.push(parts.map(String).join(" "));
    });
  }
});

afterEach(({ task }) => {
  vi.restoreAllMocks();
  if (!task.name.startsWith("warns")) expect(said, "what the test wrote as a warning").toEqual([]);
});

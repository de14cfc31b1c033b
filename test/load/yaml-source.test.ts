import { describe, expect, it } from "vitest";
import { yamlSource } from "../../src/load/yaml-source.ts";

const TEXT = `id: tiny
levels:
  - id: zone
    name: { it: zona,
            en: zone }
  - id: comune
`;

describe("the line of a key", () => {
  const { lineAt } = yamlSource(TEXT, 10);
  it.each([
    [["id"], 11],
    [["levels", 0], 13],
    [["levels", 0, "name", "en"], 15],
    [["levels", 1, "id"], 16],
  ])("of %j is %d", (path, line) => {
    expect(lineAt(path)).toBe(line);
  });
  it("that is not there is the line of what should hold it", () => {
    expect(lineAt(["levels", 1, "name", "it"])).toBe(16);
    expect(lineAt(["site"])).toBe(11);
  });
});

describe("the values of YAML", () => {
  it("are those of YAML 1.2: no is a word, a date is text", () => {
    expect(yamlSource("a: no\nb: 2021-12-31\nc: yes").value).toEqual({
      a: "no",
      b: "2021-12-31",
      c: "yes",
    });
  });
  it("may be repeated by a few aliases", () => {
    expect(yamlSource("a: &x [1]\nb: *x").value).toEqual({ a: [1], b: [1] });
  });
  it("never reach the prototype of objects", () => {
    const { value } = yamlSource("__proto__: { polluted: true }");
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });
  it("are none where a tag or a second key stands, which is told with its line", () => {
    const { value, findings } = yamlSource("a: 1\nb: !!set x\na: 2\n");
    expect(value).toBeUndefined();
    expect(findings.map(({ row }) => row).sort()).toEqual([2, 3]);
  });
});

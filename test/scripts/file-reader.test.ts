import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fileReader } from "../../scripts/file-reader.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-reader-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("fileReader", () => {
  const read = fileReader();
  const long = "μ".repeat(300_000);

  test("reads files whole, whatever came before: long ones, short ones, none", () => {
    const contents = ["Suzzara", long, "", "שקד", `${long}${long}`, "a"];
    const files = contents.map((content, i) => written(`${i}.html`, content));
    expect(files.map((file) => read(file).toString("utf8"))).toEqual(contents);
  });

  test("gives what it read only until it reads the next", () => {
    const first = read(written("first.html", "first"));
    expect(first.toString("utf8")).toBe("first");
    read(written("other.html", "other"));
    expect(first.toString("utf8")).toBe("other");
  });

  test("names a file that is missing", () => {
    expect(() => read(join(folder, "missing.html"))).toThrow("missing.html");
  });
});

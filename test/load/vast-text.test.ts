import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { reportOf, TINY, withTinyCopy } from "./overlay.ts";

function reportWith(file: string, text: string): string {
  return withTinyCopy((folder) => {
    writeFileSync(join(folder, file), text);
    return reportOf(loadAtlas(folder).problems);
  });
}

describe("a text that no one could have meant", () => {
  it("is refused where quotations stand inside each other 20,000 times", () => {
    const report = reportWith(
      "content/pages/deep.md",
      `---\ntitle: Deep\n---\n${">".repeat(20_000)}`,
    );
    expect(report).toMatch(/^error: content\/pages\/deep\.md:4: quotations, lists or links/);
  });
  it("is refused where a paragraph has thousands of signs of emphasis", () => {
    const nested = `---\ntitle: Deep\n---\nWords.\n\n${"*a ".repeat(8000)}${"b* ".repeat(8000)}`;
    expect(reportWith("content/pages/deep.md", nested)).toMatch(
      /^error: content\/pages\/deep\.md:6: more than 2000 signs "\*", "_" or "~" in one paragraph/,
    );
  });
  it("is none where a long table or list has many signs of emphasis", () => {
    const rows = "| **a** | _b_ |\n".repeat(600);
    const table = `---\ntitle: Long\n---\n| a | b |\n|---|---|\n${rows}\n${"- **a** _b_\n".repeat(600)}`;
    expect(reportWith("content/pages/long.md", table)).toBe("");
  });
  it("is refused above 2 MB, in Markdown and in YAML", () => {
    const vast = `# ${"word ".repeat(410_000)}\n`;
    for (const file of ["content/pages/vast.md", "content/glossary.yaml"]) {
      expect(reportWith(file, vast)).toContain(`error: ${file}: 2.1 MB; at most 2 MB.`);
    }
  });
});

it("a base that the build was given is judged like one of the configuration", () => {
  const { atlas, problems } = loadAtlas(TINY, { base: "/a b/" });
  expect(atlas).toBeUndefined();
  expect(reportOf(problems)).toContain('atlas.yaml base: "/a b/", which was given to the build');
});

it("a site that the build was given is judged like one of the configuration", () => {
  const { atlas, problems } = loadAtlas(TINY, { site: "atlas.example.org" });
  expect(atlas).toBeUndefined();
  expect(reportOf(problems)).toContain(
    'atlas.yaml site: "atlas.example.org", which was given to the build; https:// or http://',
  );
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { letterProblems } from "../../scripts/letter-problems.ts";

const CONFIG = { site: "https://atlas.example.org/", base: "/valley/" };

function problemsOf(letter: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  try {
    mkdirSync(join(folder, "mail"));
    writeFileSync(join(folder, "mail/a.html"), letter);
    return letterProblems(folder, ["mail/a.html", "en/index.html", "mail/p.png"], CONFIG);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("a letter", () => {
  test("may lead to pages and pictures of the site, to other sites, and to the mailer’s code", () => {
    const links = ["https://atlas.example.org/valley/en/", "https://example.com/", "{{out}}"];
    const anchors = links.map((href) => `<a href="${href}">x</a>`).join("");
    const picture = '<img src="https://atlas.example.org/valley/mail/p.png">';
    expect(problemsOf(anchors + picture)).toEqual([]);
  });

  test("with a link to no page of the site stops the build", () => {
    const link = "https://atlas.example.org/valley/en/gone/";
    expect(problemsOf(`<a href="${link}">x</a>`)).toEqual([
      `mail/a.html: the link "${link}" leads nowhere`,
    ]);
  });

  test("that Gmail would clip stops the build", () => {
    expect(problemsOf("x".repeat(100_001))).toHaveLength(1);
  });
});

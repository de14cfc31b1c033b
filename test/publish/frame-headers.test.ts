import { describe, expect, test } from "vitest";
import { frameHeaders } from "../../src/publish/frame-headers.ts";

const { path, content } = frameHeaders({ base: "/atlas/", languages: ["it", "en"] });

/** The headers by the pattern of addresses to which they belong. */
const rules = new Map(
  String(content)
    .trim()
    .split("\n\n")
    .map((rule) => {
      const [pattern = "", ...headers] = rule.split("\n");
      return [pattern, headers.map((header) => header.trim())] as const;
    }),
);

describe("the headers of the site", () => {
  test("let everybody frame what is made for frames, and nobody else the rest", () => {
    expect(path).toBe("/_headers");
    expect(rules.get("/atlas/embed/*")).toContain("Content-Security-Policy: frame-ancestors *");
    expect(rules.get("/atlas/embed/*")?.join()).not.toContain("X-Frame-Options");
    for (const pattern of ["/atlas/", "/atlas/404.html", "/atlas/it/*", "/atlas/en/*"]) {
      expect(rules.get(pattern)).toContain("Content-Security-Policy: frame-ancestors 'self'");
      expect(rules.get(pattern)).toContain("X-Frame-Options: SAMEORIGIN");
    }
  });

  test("fit each address once, since what fits twice is joined", () => {
    const open = [...rules.keys()].filter((pattern) => pattern.endsWith("*"));
    const prefixes = open.map((pattern) => pattern.slice(0, -1));
    const nested = prefixes.filter((one) =>
      prefixes.some((two) => two !== one && one.startsWith(two)),
    );
    expect(nested).toEqual([]);
  });
});

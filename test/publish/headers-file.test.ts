import { describe, expect, test } from "vitest";
import { headersFile } from "../../src/publish/headers-file.ts";

const { path, content } = headersFile({ base: "/atlas/", languages: ["it", "en"] });

/** The headers by the pattern of addresses to which they belong. */
const rules = String(content)
  .trim()
  .split("\n\n")
  .map((rule) => {
    const [pattern = "", ...headers] = rule.split("\n");
    return { pattern, headers: headers.map((header) => header.trim()) };
  });

/** What a host sends with an address: the headers of all patterns that fit it. */
function sentWith(address: string): readonly string[] {
  return rules.flatMap(({ pattern, headers }) => {
    const fits = pattern.endsWith("*")
      ? address.startsWith(pattern.slice(0, -1))
      : address === pattern;
    return fits ? headers : [];
  });
}

function policyOf(address: string): string {
  return sentWith(address).find((header) => header.startsWith("Content-Security-Policy")) ?? "";
}

describe("the headers of the site", () => {
  test("let everybody frame what is made for frames, and nobody else the rest", () => {
    expect(path).toBe("/_headers");
    expect(policyOf("/atlas/embed/it/map-a/")).toContain("frame-ancestors *");
    for (const address of ["/atlas/", "/atlas/404.html", "/atlas/it/areas/", "/atlas/en/"]) {
      expect(policyOf(address)).toContain("frame-ancestors 'self'");
      expect(sentWith(address)).toContain("X-Frame-Options: SAMEORIGIN");
    }
  });

  test.each([
    "downloads/all.zip",
    "feeds/it.xml",
    "mail/a.it.html",
    "media/a.png",
    "it/",
    "embed/it/",
  ])("let no browser take %s for another kind of file than it is", (address) => {
    const nosniff = sentWith(`/atlas/${address}`).filter((header) => header.includes("nosniff"));
    expect(nosniff).toEqual(["X-Content-Type-Options: nosniff"]);
  });

  test("say each thing once for an address, since what is said twice is joined", () => {
    for (const address of ["/atlas/it/areas/", "/atlas/feeds/it.xml", "/atlas/embed/it/a/"]) {
      const names = sentWith(address).map((header) => header.split(":")[0]);
      expect(names).toEqual([...new Set(names)]);
    }
  });
});

import { describe, expect, test } from "vitest";
import { apacheHeaders } from "../../src/publish/apache-headers.ts";
import { caddyHeaders } from "../../src/publish/caddy-headers.ts";
import { cloudfrontHeaders } from "../../src/publish/cloudfront-headers.ts";
import { headersFile } from "../../src/publish/headers-file.ts";
import { hostHeaders, type HostedAtlas } from "../../src/publish/host-headers.ts";
import { nginxHeaders } from "../../src/publish/nginx-headers.ts";

const ATLAS: HostedAtlas = { base: "/atlas/", languages: ["it", "en"] };
const SENDING: HostedAtlas = {
  ...ATLAS,
  subscribe: { action: "https://letters.example.org/join?list=1", field: "email" },
};
const { all, pages, frames, files } = hostHeaders(ATLAS);

describe("the headers of a site", () => {
  test("let everybody frame what is made for frames, and nobody else the rest", () => {
    expect(frames["Content-Security-Policy"]).toContain("frame-ancestors *");
    expect(frames["X-Frame-Options"]).toBeUndefined();
    expect(pages["Content-Security-Policy"]).toContain("frame-ancestors 'self'");
    expect(pages["X-Frame-Options"]).toBe("SAMEORIGIN");
  });

  test("let no script run that is written in a page or a file", () => {
    for (const own of [pages, frames, files]) {
      expect(own["Content-Security-Policy"]).toContain("default-src 'none'");
      expect(own["Content-Security-Policy"]).not.toMatch(/script-src[^;]*unsafe-inline/);
    }
    expect(files["Content-Security-Policy"]).not.toContain("script-src");
  });

  test("let no page ask for more than where the reader is", () => {
    const allowed = (all["Permissions-Policy"] ?? "")
      .split(", ")
      .filter((one) => !/=\(\)$/.test(one));
    expect(allowed).toEqual(["geolocation=(self)"]);
  });

  test("let a form lead to where newsletters are subscribed, by its host alone", () => {
    expect(hostHeaders(SENDING).pages["Content-Security-Policy"]).toContain(
      "form-action 'self' https://letters.example.org;",
    );
    expect(pages["Content-Security-Policy"]).toContain("form-action 'self';");
  });
});

describe("the file for Netlify and Cloudflare Pages", () => {
  const { path, content } = headersFile(ATLAS);
  const rules = String(content)
    .trim()
    .split("\n\n")
    .map((rule) => {
      const [pattern = "", ...headers] = rule.split("\n");
      return { pattern, names: headers.map((header) => header.trim().split(":")[0] ?? "") };
    });

  test("says nosniff of everything, downloads and feeds too", () => {
    expect(path).toBe("/_headers");
    expect(rules[0]).toEqual({ pattern: "/atlas/*", names: Object.keys(all) });
  });

  test("says each header of an address once, since what fits twice is joined", () => {
    const fits = (pattern: string, at: string) =>
      pattern.endsWith("*") ? at.startsWith(pattern.slice(0, -1)) : at === pattern;
    for (const at of ["", "404.html", "it/x/", "embed/en/x/", "downloads/a.csv", "assets/a.js"]) {
      const names = rules
        .filter(({ pattern }) => fits(pattern, `/atlas/${at}`))
        .flatMap((rule) => rule.names);
      expect(names).toHaveLength(new Set(names).size);
    }
  });

  test("stays within what Cloudflare reads: 100 rules, 2,000 characters a line", () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(
      Math.max(
        ...String(content)
          .split("\n")
          .map(({ length }) => length),
      ),
    ).toBeLessThan(2000);
  });
});

test.each([
  ["nginx", nginxHeaders(ATLAS)],
  ["Apache", String(apacheHeaders(ATLAS).content)],
  ["Caddy", caddyHeaders(ATLAS)],
])("%s is told the same headers, and under which base the site stands", (_, text) => {
  for (const headers of [all, pages, frames, files]) {
    for (const [name, value] of Object.entries(headers)) {
      expect(text).toContain(name);
      expect(text).toContain(`"${value}"`);
    }
  }
  expect(text).toContain("/atlas/embed/");
});

test("CloudFront is given each header in the one place where it takes it", () => {
  const policies = JSON.parse(cloudfrontHeaders(ATLAS)) as readonly {
    readonly pathPatterns: readonly string[];
    readonly ResponseHeadersPolicyConfig: {
      readonly SecurityHeadersConfig: Readonly<Record<string, unknown>>;
      readonly CustomHeadersConfig: {
        readonly Quantity: number;
        readonly Items: readonly unknown[];
      };
    };
  }[];
  expect(policies.map(({ pathPatterns }) => pathPatterns[0])).toEqual([
    "Default (*)",
    "/atlas/embed/*",
    "/atlas/cite/*",
    "/atlas/assets/*",
  ]);
  for (const { ResponseHeadersPolicyConfig: own } of policies) {
    expect(own.SecurityHeadersConfig).toHaveProperty("ContentTypeOptions", { Override: true });
    expect(own.CustomHeadersConfig.Items).toEqual([
      { Header: "Permissions-Policy", Value: all["Permissions-Policy"], Override: true },
    ]);
    expect(own.CustomHeadersConfig.Quantity).toBe(1);
  }
  expect(policies[0]?.ResponseHeadersPolicyConfig.SecurityHeadersConfig).toMatchObject({
    FrameOptions: { Override: true, FrameOption: "SAMEORIGIN" },
    ContentSecurityPolicy: { ContentSecurityPolicy: pages["Content-Security-Policy"] },
  });
});

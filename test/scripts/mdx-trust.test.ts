import { expect, test } from "vitest";
import { mdxDistrust } from "../../scripts/mdx-trust.ts";
import { settings } from "../../scripts/settings.ts";

test("pages that run code are trusted by whoever builds, never by the atlas itself", () => {
  expect(mdxDistrust(settings({}), { mdx: true })).toContain("say MDX=1");
  expect(mdxDistrust(settings({ MDX: "yes" }), { mdx: true })).toContain("say MDX=1");
  expect(mdxDistrust(settings({ MDX: "1" }), { mdx: true })).toBeUndefined();
  expect(mdxDistrust(settings({}), { mdx: false })).toBeUndefined();
});

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { en } from "../../src/locales/en.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The code of the site and of its scripts, without the words themselves. */
function codeFiles(): readonly string[] {
  const files = globSync("{src,scripts}/**/*.{ts,astro,mjs}", { cwd: ROOT });
  return files.filter((file) => !/^src\/locales\/(files\/)?[a-z]{2}\.ts$/.test(file));
}

/** Turns a key with holes ("chain.${type}") or the beginning of keys ("chain.") into a pattern. */
function patternOf(key: string): RegExp {
  const parts = key.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => part.replaceAll(".", "\\."));
  const end = key.endsWith(".") ? ".+" : "";
  return new RegExp(`^${parts.join(".+")}${end}$`);
}

test("every sentence of the interface is said somewhere", () => {
  const code = codeFiles()
    .map((file) => readFileSync(join(ROOT, file), "utf8"))
    .join("\n");
  const written = new Set([...code.matchAll(/["']([\w.-]+)["']/g)].map(([, key]) => key));
  const made = [...code.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`]*)`|"([a-zA-Z.]+\.)"/g)];
  const patterns = made.map(([, template, beginning]) => patternOf(template ?? beginning ?? ""));
  const unsaid = Object.keys(en).filter(
    (key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unsaid).toEqual([]);
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import type { AxeResults, RunOptions } from "axe-core";
import { TAGS } from "./accessibility.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe is asked: everything that the site promises, or only what other colours can change. */
const QUESTIONS = {
  everything: { runOnly: { type: "tag", values: [...TAGS] } },
  colours: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } },
} as const satisfies Readonly<Record<string, RunOptions>>;

/** Puts axe into every page that a context will open, once a page and not once a question. */
export function withAxe(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(AXE);
}

/** Lists what axe finds wrong with a page of such a context: rule, element, and what to do. */
export async function axeFaults(
  page: Page,
  question: keyof typeof QUESTIONS,
): Promise<readonly string[]> {
  const violations = await page.evaluate(askAxe, QUESTIONS[question] as RunOptions);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(" ")}: ${help}`),
  );
}

/** Runs in the page. */
async function askAxe(options: RunOptions): Promise<AxeResults["violations"]> {
  const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
  const { violations } = await axe.run(document, { ...options, resultTypes: ["violations"] });
  return violations;
}

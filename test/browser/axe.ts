import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import { TAGS } from "./accessibility.ts";

/** The copy of axe that its builder for the browser brings along. */
const AXE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright")).resolve(
    "axe-core/axe.min.js",
  ),
  "utf8",
);

/** What axe is asked: everything that the site promises, or only what other colours can change. */
const QUESTIONS = {
  everything: { type: "tag", values: TAGS },
  colours: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
} as const;

type Question = keyof typeof QUESTIONS;

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

interface Axe {
  readonly run: (
    root: Document,
    options: object,
  ) => Promise<{ readonly violations: readonly Violation[] }>;
}

/** Puts axe into every page that a context will open, once a page and not once a question. */
export function withAxe(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(AXE);
}

/** Lists what axe finds wrong with a page of such a context: rule, element, and what to do. */
export async function axeFaults(page: Page, question: Question): Promise<readonly string[]> {
  const violations = await page.evaluate(askAxe, QUESTIONS[question]);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(" ")}: ${help}`),
  );
}

/** Runs in the page. */
async function askAxe(runOnly: (typeof QUESTIONS)[Question]): Promise<readonly Violation[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
  return violations;
}

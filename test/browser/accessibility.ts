import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What the site promises: WCAG 2.2 to level AA, and axe's own good practice. */
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Lists what axe finds wrong with an open page: rule, element, and what to do. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(" ")}: ${help}`),
  );
}

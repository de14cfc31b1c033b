import type { Issue } from "../model/content.ts";
import { textOf, languageOf, type AtlasContext } from "../figures/context.ts";
import { collate } from "../locales/sorting.ts";

/** A theme of the newsletter with the issues that belong to it, the newest first. */
export interface IssueTheme {
  readonly code: string;
  readonly label: string;
  readonly issues: readonly Issue[];
}

/** Lists the codes of the themes of an issue, each once, whichever of its languages names them. */
export function themesOf({ variants }: Issue): readonly string[] {
  return [...new Set(variants.flatMap(({ matter }) => matter.themes ?? []))];
}

/** Says a theme: the title of a domain, else the label of a group of people. */
export function themeLabel(context: AtlasContext, code: string): string {
  const { config, vocabularies } = context.lookup.atlas;
  const domain = config.domains.find(({ id }) => id === code);
  const group = vocabularies.find((entry) => entry.kind === "group" && entry.code === code);
  return textOf(context, domain?.title ?? group?.label ?? {}) || code;
}

/** Lists the themes that issues have, sorted for the reader. */
export function issueThemes(context: AtlasContext): readonly IssueTheme[] {
  const { issues } = context.lookup.atlas;
  const order = collate(languageOf(context));
  const codes = [...new Set(issues.flatMap(themesOf))];
  return codes
    .map((code) => ({
      code,
      label: themeLabel(context, code),
      issues: issues.filter((issue) => themesOf(issue).includes(code)),
    }))
    .toSorted((a, b) => order(a.label, b.label));
}

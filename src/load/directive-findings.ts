import type { Finding } from "../model/problem.ts";
import type { AtlasRegisters } from "./atlas-registers.ts";
import type { Directives } from "mdast-util-directive";
import { DIRECTIVES, type DirectiveForm, type DirectiveRule } from "../model/directive.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { quoted, trimmed } from "../model/visible-text.ts";
import { attributeFindings, type Attributes } from "./attribute-findings.ts";

/** Something wrong with a directive; the column names the attribute. */
export interface DirectiveFinding {
  readonly column: string | undefined;
  readonly finding: Finding;
}

const FORMS: Readonly<Record<Directives["type"], DirectiveForm>> = {
  textDirective: "text",
  leafDirective: "leaf",
  containerDirective: "container",
};

const WRITTEN: Readonly<Record<DirectiveForm, (name: string) => string>> = {
  text: (name) => `:${name}{…} inside a line`,
  leaf: (name) => `::${name}{…} on a line of its own`,
  container: (name) => `:::${name} … ::: around text`,
};

/** Lists what is wrong with one directive: its name, its form, its attributes and their codes. */
export function directiveFindings(
  { type, name, attributes }: Directives,
  registers: AtlasRegisters,
): readonly DirectiveFinding[] {
  const rule = Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name] : undefined;
  if (rule === undefined) return [{ column: undefined, finding: unknownDirective(name) }];
  const given = new Map(Object.entries(attributes ?? {}).map(([key, text]) => [key, text ?? ""]));
  return [
    ...formFindings(name, FORMS[type], rule),
    ...nameFindings(name, given, rule),
    ...kindFindings(name, given, rule),
    ...attributeFindings(given, rule, registers),
    ...(name === "chart" ? registers.chartFindings(given) : []),
  ];
}

function unknownDirective(name: string): Finding {
  const names = Object.keys(DIRECTIVES);
  const expected = `the directives are ${names.join(", ")}`;
  return { found: `unknown directive ${quoted(name)}`, expected, remedy: didYouMean(name, names) };
}

function formFindings(
  name: string,
  form: DirectiveForm,
  { forms }: DirectiveRule,
): readonly DirectiveFinding[] {
  if (forms.includes(form)) return [];
  const expected = forms.map((allowed) => WRITTEN[allowed](name)).join(", or ");
  return [{ column: undefined, finding: { found: WRITTEN[form](name), expected } }];
}

/** Says what a kind needs beside it, and what does not go with it. */
function kindFindings(
  name: string,
  given: Attributes,
  { kinds = {}, attributes }: DirectiveRule,
): readonly DirectiveFinding[] {
  const kind = trimmed(given.get("kind") ?? "");
  const rule = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (rule === undefined) return [];
  const { required, optional } = rule;
  const fitting = ["kind", ...required, ...optional];
  const strange = [...given.keys()].filter(
    (key) => Object.hasOwn(attributes, key) && !fitting.includes(key),
  );
  const expected = `${name} of kind ${kind} takes ${fitting.join(", ")}`;
  const missing = required.filter((key) => !given.has(key));
  return [
    ...strange.map((key) => {
      const finding = {
        found: `${quoted(key)} with kind=${kind}`,
        expected,
        remedy: "Leave it out.",
      };
      return { column: key, finding };
    }),
    ...missing.map((key) => {
      const needed = `${name} of kind ${kind} needs ${required.join(" and ")}`;
      return { column: key, finding: { found: "missing", expected: needed } };
    }),
  ];
}

function nameFindings(
  name: string,
  given: Attributes,
  { attributes, required }: DirectiveRule,
): readonly DirectiveFinding[] {
  const known = Object.keys(attributes);
  const expected = `the attributes of ${name} are ${known.join(", ")}`;
  const unknown = [...given.keys()].filter((key) => !known.includes(key));
  const missing = required.filter((key) => !given.has(key));
  return [
    ...unknown.map((key) => ({
      column: key,
      finding: {
        found: `unknown attribute ${quoted(key)}`,
        expected,
        remedy: didYouMean(key, known),
      },
    })),
    ...missing.map((key) => ({
      column: key,
      finding: { found: "missing", expected: `${name} needs ${required.join(" and ")}` },
    })),
  ];
}

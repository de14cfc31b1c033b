import type { Note } from "../model/content.ts";
import type { z } from "zod";
import { noteSchema } from "../model/content.ts";
import {
  objectiveSchema,
  planSchema,
  previousResultSchema,
  type Objective,
  type PlanDeclaration,
  type PreviousResult,
} from "../model/plan.ts";
import { quoted } from "../model/visible-text.ts";
import { checkEdition } from "./check-edition.ts";
import { checkTexts } from "./check-texts.ts";
import { readMarkdown, type MarkdownFile } from "./front-matter.ts";
import { defaultLanguage, type LoadContext } from "./load-context.ts";
import { readVariant } from "./load-prose.ts";
import { readYaml, type Located } from "./read-yaml.ts";
import { reportTwins } from "./report-twins.ts";
import { variantName, type VariantName } from "./variant-name.ts";

/** A plan as its folder holds it, each part with the lines where its keys stand. */
export interface ReadPlan {
  readonly folder: string;
  readonly plan: Located<PlanDeclaration>;
  readonly objectives: readonly Located<Objective>[];
  readonly previous: readonly Located<PreviousResult>[];
  readonly objectiveNotes: readonly Note[];
}

/** Reads the folder of one plan ("content/plans/2021-2023/"); undefined where `plan.yaml` fails. */
export function readPlan(folder: string, context: LoadContext): ReadPlan | undefined {
  const file = `${folder}plan.yaml`;
  if (!context.folder.has(file)) {
    context.folder.reportMissing(file);
    return undefined;
  }
  const plan = readYaml(file, planSchema, context);
  const names = variantsIn(`${folder}objectives/`, context);
  const objectives = coded(names, objectiveSchema, context);
  const previous = coded(variantsIn(`${folder}previous/`, context), previousResultSchema, context);
  for (const result of previous) reportUnseen(result, context);
  if (plan === undefined) return undefined;
  checkTexts(plan, planSchema, context);
  checkEdition(plan, context);
  return {
    folder,
    plan,
    objectives,
    previous,
    objectiveNotes: notesOf(objectives, names, context),
  };
}

function variantsIn(folder: string, context: LoadContext): readonly VariantName[] {
  const names = context.folder.under(folder).flatMap((file) => variantName(file, context) ?? []);
  const placed = names.map(({ file, slug }) => ({ name: slug, place: { file } }));
  reportTwins("code", placed, context.report);
  return names;
}

function coded<T extends { readonly code: string }>(
  names: readonly VariantName[],
  schema: z.ZodType<T>,
  context: LoadContext,
): readonly MarkdownFile<T>[] {
  return names
    .filter(({ language }) => language === defaultLanguage(context))
    .flatMap(({ file, slug }) => {
      const read = readMarkdown(file, schema, context);
      if (read === undefined) return [];
      checkTexts(read, schema, context);
      reportOtherCode(read, slug, context);
      return [read];
    });
}

function reportOtherCode(
  { file, value, lineAt }: Located<{ readonly code: string }>,
  name: string,
  { report }: LoadContext,
): void {
  if (value.code === name) return;
  const found = `the code ${quoted(value.code)}`;
  const expected = `${quoted(name)}, the name of the file`;
  report({ file, row: lineAt(["code"]), column: "code" }, { found, expected });
}

function notesOf(
  objectives: readonly MarkdownFile<Objective>[],
  names: readonly VariantName[],
  context: LoadContext,
): readonly Note[] {
  return objectives.flatMap((objective) => {
    const { file, value, markdown, firstLine } = objective;
    const first = defaultLanguage(context);
    const own = { language: first, file, firstLine, matter: { title: "" }, markdown };
    const others = names
      .filter(({ slug, language }) => slug === value.code && language !== first)
      .flatMap((name) => readVariant(name, noteSchema, context) ?? []);
    const variants = markdown.trim() === "" ? others : [own, ...others];
    return variants.length === 0 ? [] : [{ slug: value.code, variants }];
  });
}

function reportUnseen(
  { file, markdown, firstLine }: MarkdownFile<PreviousResult>,
  { report }: LoadContext,
): void {
  if (markdown.trim() === "") return;
  const expected = "everything about a previous result in the front matter";
  const found = "text that is not shown";
  report({ file, row: firstLine }, { found, expected, severity: "warning" });
}

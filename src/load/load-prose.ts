import type { Prose, Variant } from "../model/content.ts";
import type { z } from "zod";
import { quoted } from "../model/visible-text.ts";
import { checkEdition } from "./check-edition.ts";
import { readMarkdown } from "./front-matter.ts";
import { defaultLanguage, type LoadContext } from "./load-context.ts";
import { reportRepeats } from "./report-repeats.ts";
import { reportTwins } from "./report-twins.ts";
import { variantName, type VariantName } from "./variant-name.ts";

/**
 * Reads the Markdown files directly in a folder of `content/`, variants of one name together: the
 * default language first, then by language; names in code-point order.
 */
export function loadProse<S extends z.ZodType>(
  folder: string,
  schema: S,
  context: LoadContext,
): readonly Prose<z.output<S>>[] {
  const files = context.folder
    .under(folder)
    .filter((file) => !file.slice(folder.length).includes("/"));
  const names = files.flatMap((file) => variantName(file, context) ?? []);
  const placed = names.map(({ file, slug }) => ({ name: slug, place: { file } }));
  reportTwins("name", placed, context.report);
  const bySlug = Map.groupBy(names, ({ slug }) => slug);
  return [...bySlug.keys()].sort().map((slug) => {
    const own = languagesOnce(bySlug.get(slug) ?? [], context);
    return { slug, variants: own.flatMap((name) => readVariant(name, schema, context) ?? []) };
  });
}

/** Reads one language of a piece of prose. */
export function readVariant<S extends z.ZodType>(
  { file, language }: VariantName,
  schema: S,
  context: LoadContext,
): Variant<z.output<S>> | undefined {
  const read = readMarkdown(file, schema, context);
  if (read === undefined) return undefined;
  checkEdition(read, context);
  reportRepeats(read, { path: ["events"], entries: eventsOf(read.value) }, context.report);
  const { value, markdown, firstLine } = read;
  return { language, file, firstLine, matter: value, markdown };
}

/** Only issues announce events. */
function eventsOf(matter: unknown): readonly unknown[] {
  if (typeof matter !== "object" || matter === null || !("events" in matter)) return [];
  return Array.isArray(matter.events) ? matter.events : [];
}

function languagesOnce(
  names: readonly VariantName[],
  context: LoadContext,
): readonly VariantName[] {
  const first = defaultLanguage(context);
  const place = ({ language }: VariantName) => (language === first ? "" : language);
  const sorted = [...names].sort((a, b) =>
    place(a) < place(b) ? -1 : Number(place(a) > place(b)),
  );
  const [head] = sorted;
  if (head !== undefined && head.language !== first) reportNoDefault(head, first, context);
  return sorted.filter((name, i) => {
    const earlier = sorted[i - 1];
    if (earlier?.language !== name.language) return true;
    const found = `a second text in ${quoted(name.language)}`;
    context.report(
      { file: name.file },
      { found, expected: `one file; the other is ${earlier.file}` },
    );
    return false;
  });
}

function reportNoDefault(
  { file, slug }: VariantName,
  language: string,
  { report }: LoadContext,
): void {
  const found = `no text of ${quoted(slug)} in the default language ${quoted(language)}`;
  report({ file }, { found, expected: `a file ${slug}.md beside it`, severity: "warning" });
}

import { textOf, say, type AtlasContext } from "../figures/context.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { SERVICE_FORM, serviceFormHeading } from "../model/service-form.ts";
import { serviceColumns } from "./service-columns.ts";
import { plainSheet } from "./sheet.ts";
import { xlsxOf } from "./xlsx-of.ts";

/**
 * Makes the workbook on which services are entered: the headings in the words of a language, the
 * names of the columns in the row below, and on a second sheet every code that may stand in a cell.
 * The loader reads it from `data/services/` once it is filled in.
 */
export function servicesForm(context: AtlasContext): Uint8Array {
  const { config } = context.lookup.atlas;
  const { language, direction } = context.locale;
  // A form is filled in by those who offer the service, in their own words.
  const columns = serviceColumns(config.languages, language).filter(
    ({ name }) => !name.startsWith("organization:"),
  );
  const title = say(context, "services.title");
  return xlsxOf({
    title: say(context, "data.servicesForm"),
    creator: textOf(context, config.publisher.name),
    direction,
    sheets: [
      plainSheet(
        title,
        columns.map(({ name, heading }) => heading ?? name),
        [columns.map(({ name }) => name)],
      ),
      plainSheet(
        say(context, "services.form.codes"),
        [
          say(context, "services.form.column"),
          say(context, "services.form.code"),
          say(context, "services.form.meaning"),
        ],
        codeRows(context),
      ),
    ],
  });
}

function codeRows(context: AtlasContext): readonly (readonly string[])[] {
  const { language } = context.locale;
  return SERVICE_FORM.flatMap((column) => {
    const heading = serviceFormHeading(column, language);
    const codes = column.codes === null ? [] : codesOf(context, column.codes);
    return codes.map(([code, label]) => [heading, code, label]);
  });
}

type CodeKind = NonNullable<(typeof SERVICE_FORM)[number]["codes"]>;

function codesOf(context: AtlasContext, kind: CodeKind): readonly (readonly [string, string])[] {
  const { areas, vocabularies } = context.lookup.atlas;
  if (kind === "area") return areas.map(({ code, name }) => [code, textOf(context, name)]);
  if (kind === "status") {
    return (["active", "planned", "closed"] as const).map((status) => [
      status,
      say(context, `services.status.${status}`),
    ]);
  }
  return vocabularies
    .filter((entry) => entry.kind === kind)
    .map(({ code }) => [code, vocabularyLabel(context, kind, code)]);
}

import type { LoadContext } from "./load-context.ts";
import { localeFileSchema, type LocaleFile } from "../model/locale-file.ts";
import { quoted } from "../model/visible-text.ts";
import { readYaml } from "./read-yaml.ts";

const FOLDER = "locales/";

/** Reads the interfaces that an atlas brings along: one YAML file a language. */
export function loadLocales(context: LoadContext): readonly LocaleFile[] {
  return context.folder.under(FOLDER).flatMap((file) => {
    const language = languageOf(file, context);
    if (language === undefined) return [];
    const located = readYaml(file, localeFileSchema, context);
    return located === undefined ? [] : [{ ...located.value, file, language }];
  });
}

function languageOf(file: string, { config, report }: LoadContext): string | undefined {
  const name = file.slice(FOLDER.length);
  if (name === "README.md") return undefined;
  const [, language] = /^([^/]+)\.yaml$/.exec(name) ?? [];
  if (language !== undefined && config.languages.includes(language)) return language;
  const names = config.languages.map((known) => `${known}.yaml`);
  report(
    { file },
    {
      found: `${quoted(name)}, which is not read`,
      expected: `one of ${names.join(", ")}, for the languages of the atlas`,
      remedy: "Add the language to atlas.yaml, or rename the file.",
      severity: "warning",
    },
  );
  return undefined;
}

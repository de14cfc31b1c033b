import { didYouMean } from "../model/nearest-name.ts";
import { quoted } from "../model/visible-text.ts";
import { defaultLanguage, type LoadContext } from "./load-context.ts";
import { unsafeName } from "./safe-name.ts";

/** A Markdown file of `content/`: the name that its variants share, and its language. */
export interface VariantName {
  readonly file: string;
  readonly slug: string;
  readonly language: string;
}

/**
 * Takes a file name apart: `<name>.md` is in the default language, `<name>.<language>.md` in another.
 * Gives undefined for what is no Markdown, and, with a problem, for a name that no address can have.
 */
export function variantName(file: string, context: LoadContext): VariantName | undefined {
  const { config, report } = context;
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (/\.mdx$/i.test(name) && !config.mdx) {
    report(
      { file },
      {
        found: "an .mdx file",
        expected: "Markdown with directives, in a file .md, unless atlas.yaml says mdx: true",
      },
    );
  }
  if (!name.endsWith(".md") || name === "README.md") return undefined;
  const stem = name.slice(0, -".md".length);
  const [, slug = stem, language] = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/.exec(stem) ?? [];
  if (language !== undefined && !config.languages.includes(language)) {
    const expected = `the languages of the atlas are ${config.languages.join(", ")}`;
    const remedy = didYouMean(language, config.languages);
    report({ file }, { found: `the language ${quoted(language)}`, expected, remedy });
    return undefined;
  }
  const unsafe = unsafeName("name", slug);
  if (unsafe !== undefined) {
    report({ file }, unsafe);
    return undefined;
  }
  return { file, slug, language: language ?? defaultLanguage(context) };
}

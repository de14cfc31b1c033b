import type { Language } from "../model/language.ts";
import type { MdxPageMatter } from "./mdx-page-view.ts";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";

/** A page in MDX with the module that Astro has made of it. */
export interface MdxPage extends MdxPageMatter {
  readonly module: MdxModule;
}

interface MdxModule {
  readonly default: AstroComponentFactory;
  readonly frontmatter: { readonly title?: string; readonly lede?: string };
}

/**
 * Lists the pages in MDX of a language; `about.en.mdx` is the English of `about.mdx`, and a language
 * without a file of its own shows the default one.
 */
export function mdxPages(
  modules: Readonly<Record<string, unknown>>,
  language: Language,
): readonly MdxPage[] {
  const byName = new Map(
    Object.entries(modules).map(([path, module]) => [
      /([^/]+)\.mdx$/.exec(path)?.[1] ?? path,
      module as MdxModule,
    ]),
  );
  const slugs = [...byName.keys()].filter((name) => !name.includes("."));
  return slugs.flatMap((slug) => {
    const module = byName.get(`${slug}.${language}`) ?? byName.get(slug);
    if (module === undefined) return [];
    const { title = slug, lede = "" } = module.frontmatter;
    return [{ slug, title, lede, module }];
  });
}

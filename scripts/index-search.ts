import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Language } from "../src/model/language.ts";

/**
 * Writes one search index a language, so that a search looks in the reader's language only. Fails
 * where a language has no page to find.
 */
export async function indexSearch(folder: string, languages: readonly Language[]): Promise<number> {
  let pageCount = 0;
  for (const language of languages) pageCount += await indexLanguage(folder, language);
  await close();
  return pageCount;
}

async function indexLanguage(folder: string, language: Language): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`missing search index: ${errors.join("; ")}`);
  const added = await index.addDirectory({ path: folder, glob: `${language}/**/*.html` });
  if (added.errors.length > 0) throw new Error(`invalid page: ${added.errors.join("; ")}`);
  if (added.page_count === 0) throw new Error(`missing search index: ${language}`);
  const outputPath = join(folder, "pagefind", language);
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`invalid index: ${written.errors.join("; ")}`);
  return added.page_count;
}

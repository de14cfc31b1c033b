import type { Prose, Variant } from "../model/content.ts";
import type { Language } from "../model/language.ts";

/** Chooses the variant of a text for a reader: in their language, else the first that exists. */
export function variantFor<Matter>(
  { slug, variants }: Prose<Matter>,
  language: Language,
): Variant<Matter> {
  const variant = variants.find((candidate) => candidate.language === language) ?? variants[0];
  if (variant === undefined) throw new Error(`missing variant: ${slug}`);
  return variant;
}

import { z } from "zod";
import type { Language } from "./language.ts";

/** Everything that `locales/<language>.yaml` of an atlas may say. */
export const localeFileSchema = z.strictObject({
  /** The language's own name for itself. */
  name: z.string().regex(/\S/, "words"),
  direction: z.enum(["ltr", "rtl"]),
  /** Sentences of the interface (ICU MessageFormat), by the keys of `src/locales/en.ts`. */
  messages: z.record(z.string(), z.string()).default({}),
  /** Words of the downloads, by the keys of `src/locales/files/en.ts`. */
  downloads: z.record(z.string(), z.string()).default({}),
});

/** The interface in one language, as an atlas brings it along; its keys are checked by `locales/`. */
export interface LocaleFile extends z.infer<typeof localeFileSchema> {
  readonly file: string;
  readonly language: Language;
}

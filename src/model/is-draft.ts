import type { Prose } from "./content.ts";

interface Drafted {
  readonly draft?: boolean | undefined;
}

/** True where a text is still being written in every language that it has. */
export function isDraft({ variants }: Pick<Prose<Drafted>, "variants">): boolean {
  return variants.length > 0 && variants.every(({ matter }) => matter.draft === true);
}

import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { citation } from "../views/citation.ts";

/** Writes how to cite the whole atlas, a paragraph a language. */
export function citationText(contexts: readonly AtlasContext[]): string {
  return paragraphs(contexts, (context) => {
    const title = say(context, "nav.data");
    const path = address.section(context.locale.language, "data");
    const { text, href } = citation(context, { title, path });
    return `${text}\n${href}`;
  });
}

/** Writes under which licence the files may be used, a paragraph a language. */
export function licenceText(contexts: readonly AtlasContext[]): string {
  return paragraphs(contexts, (context) => {
    const { title, publisher } = context.lookup.atlas.config;
    const licence = say(context, "foot.licenceText", { licence: publisher.licence });
    return `${textOf(context, title)}\n${textOf(context, publisher.name)}\n${licence}`;
  });
}

function paragraphs(
  contexts: readonly AtlasContext[],
  write: (context: AtlasContext) => string,
): string {
  return contexts.map((context) => `${write(context)}\n`).join("\n");
}

import type { PageContext } from "../figures/figure-of.ts";
import type { PublishedFile } from "./published-file.ts";
import { languageOf } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { letterOf } from "./letter.ts";
import { mailFigureSvg } from "./mail-figure.ts";
import { mailHtml } from "./mail-html.ts";
import { mailMessage } from "./mail-message.ts";
import { mailText } from "./mail-text.ts";

/**
 * Lists the letters of a language, as HTML, as text and as messages, and the drawings of the figures
 * that stand in them. An issue that was not written in the language has no letter in it.
 */
export function mailFiles(context: PageContext): readonly PublishedFile[] {
  const { config, issues } = context.lookup.atlas;
  const language = languageOf(context);
  const drawings = new Map<string, PublishedFile>();
  const letters = issues.flatMap((issue) => {
    const variant = issue.variants.find((candidate) => candidate.language === language);
    if (variant === undefined) return [];
    const { slug } = issue;
    const letter = letterOf(context, issue, variant);
    for (const block of letter.blocks) {
      if (block.kind !== "figure") continue;
      const path = address.mailFigure(language, block.figure.id).replace(/png$/, "svg");
      const content = mailFigureSvg(context, block.figure);
      drawings.set(path, { path, content });
    }
    const html = mailHtml(context, letter);
    const text = mailText(context, letter);
    const message = mailMessage(config, letter, { html, text, language, slug });
    return [
      { path: address.mail(language, slug), content: html },
      { path: address.mailText(language, slug), content: text },
      { path: address.mailMessage(language, slug), content: message },
    ];
  });
  return [...letters, ...drawings.values()];
}

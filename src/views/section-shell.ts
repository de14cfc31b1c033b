import type { MessageKey } from "../locales/en.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { address, type Section } from "../markup/address.ts";
import { shell, type PageIdentity, type Shell } from "./shell.ts";

interface SectionWords extends Pick<PageIdentity, "dataset"> {
  readonly title: MessageKey;
  readonly description: MessageKey;
}

/** Makes the shell of a section's own page from its three messages: title, description. */
export function sectionShell(context: AtlasContext, section: Section, keys: SectionWords): Shell {
  return shell(context, {
    path: (language) => address.section(language, section),
    title: say(context, keys.title),
    description: say(context, keys.description),
    section,
    kind: section === "search" ? "none" : "page",
    ...(keys.dataset === undefined ? {} : { dataset: keys.dataset }),
  });
}

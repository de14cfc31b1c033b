import type { MessageKey } from "../locales/en.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { address, type Section } from "../markup/address.ts";
import { shell, type Shell } from "./shell.ts";

/** Makes the shell of a section's own page from its three messages: title, description. */
export function sectionShell(
  context: AtlasContext,
  section: Section,
  keys: { readonly title: MessageKey; readonly description: MessageKey },
): Shell {
  return shell(context, {
    path: (language) => address.section(language, section),
    title: say(context, keys.title),
    description: say(context, keys.description),
    section,
    kind: section === "search" ? "none" : "page",
  });
}

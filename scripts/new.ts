import { didYouMean } from "../src/model/nearest-name.ts";
import { quoted } from "../src/model/visible-text.ts";
import { guarded } from "./guarded.ts";
import { newEdition } from "./new/edition.ts";
import { newNewsletter } from "./new/newsletter.ts";
import { settings, type Settings } from "./settings.ts";
import { terminal, type Terminal } from "./terminal.ts";

/** What one kind of new thing gets: where it goes, whom it tells, and what stood after its name. */
interface NewRequest {
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly args: readonly string[];
}

/** Each makes one kind of thing in the atlas folder; true where it did. */
const KINDS: Readonly<Record<string, (request: NewRequest) => boolean>> = {
  edition: newEdition,
  newsletter: newNewsletter,
};

const reader = terminal();

await guarded(reader, () => {
  const [kind = "", ...args] = process.argv.slice(2);
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (make !== undefined) return make({ settings: settings(), terminal: reader, args });
  const kinds = Object.keys(KINDS);
  const known = `say one of ${kinds.join(", ")}`;
  reader.fail(
    kind === ""
      ? `What is to be begun is missing; ${known}.`
      : [`There is no new ${quoted(kind)}; ${known}.`, didYouMean(kind, kinds)].join(" ").trim(),
  );
  reader.line("For example: npm run new newsletter 2022-q1");
  return false;
});

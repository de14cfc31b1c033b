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
  reader.fail(`There is no new "${kind}"; say one of ${Object.keys(KINDS).join(", ")}.`);
  reader.line("For example: npm run new edition 2022-03");
  return false;
});

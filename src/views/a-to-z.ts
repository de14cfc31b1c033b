import type { Link } from "./shell.ts";
import { hasProfile } from "../derive/has-profile.ts";
import { levelOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { foldWord } from "../locales/fold-word.ts";
import { collate } from "../locales/sorting.ts";
import { withoutArticle } from "../locales/word-stem.ts";
import { address } from "../markup/address.ts";
import { glossaryTerms } from "./glossary-terms.ts";

/** A name in a list from A to Z, and what it is the name of. */
export interface Entry extends Link {
  readonly kind: string;
}

export interface LetterGroup {
  readonly letter: string;
  readonly entries: readonly Entry[];
}

/** More names than this are not read through: the lists of each level have them. */
const MOST = 600;

/**
 * Lists what has a name by its first letter: areas with a profile, indicators, objectives, words of
 * the glossary. Arabic names stand under the letter behind the article. Empty where there are more
 * than `most`.
 */
export function aToZ(context: AtlasContext, most = MOST): readonly LetterGroup[] {
  const entries = allEntries(context);
  if (entries.length > most) return [];
  const order = collate(languageOf(context));
  const sorted = entries
    .map((entry) => ({ entry, name: sortedBy(entry.label) }))
    .toSorted((a, b) => order(a.name, b.name) || order(a.entry.kind, b.entry.kind));
  const letters = Map.groupBy(sorted, ({ name }) => letterOf(name));
  return [...letters]
    .toSorted(([a], [b]) => order(a, b))
    .map(([letter, own]) => ({ letter, entries: own.map(({ entry }) => entry) }));
}

function allEntries(context: AtlasContext): readonly Entry[] {
  const { lookup } = context;
  const { areas, indicators, plans } = lookup.atlas;
  const language = languageOf(context);
  const entry = (label: string, kind: string, path: string): Entry => ({
    label,
    kind,
    href: hrefOf(context, path),
  });
  const levelName = (level: string) => textOf(context, levelOf(lookup, level).name);
  return [
    ...areas
      .filter((area) => hasProfile(lookup, area))
      .map((area) =>
        entry(textOf(context, area.name), levelName(area.level), address.area(language, area)),
      ),
    ...indicators.map(({ title, code }) =>
      entry(
        textOf(context, title),
        say(context, "kind.indicator"),
        address.indicator(language, code),
      ),
    ),
    ...plans.flatMap(({ id, objectives }) =>
      objectives.map(({ title, code }) =>
        entry(
          textOf(context, title),
          say(context, "kind.objective"),
          address.objective(language, id, code),
        ),
      ),
    ),
    ...glossaryTerms(context).map(({ id, term }) =>
      entry(term.text, say(context, "kind.term"), address.glossaryTerm(language, id)),
    ),
  ];
}

/** The words of a name from its first letter on, without the Arabic article. */
function sortedBy(label: string): string {
  return withoutArticle(label.replace(/^[^\p{L}\p{N}]+/u, ""));
}

function letterOf(name: string): string {
  const [first = ""] = foldWord(name);
  return /\p{L}/u.test(first) ? first.toUpperCase() : "0–9";
}

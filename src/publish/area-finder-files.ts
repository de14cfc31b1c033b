import type { Area } from "../model/area.ts";
import type { PublishedFile } from "./published-file.ts";
import { areaOf, membersOf } from "../derive/lookup.ts";
import { languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { greeklishText } from "../locales/greeklish-key.ts";
import { placeForms } from "../locales/place-forms.ts";
import { firstLetter } from "../locales/search-letters.ts";
import { foldedText } from "../locales/search-words.ts";
import { address } from "../markup/address.ts";
import { transliterate } from "../model/transliterate.ts";

/**
 * An area as the finder knows it: the part of its address, its name, that of the area in which it
 * lies, and what else it is called, folded: in other languages, in Latin letters, by its code.
 */
export type FoundArea = readonly [
  key: string,
  name: string,
  above: string,
  others: readonly string[],
];

/** All areas, or the first letters by which they are divided into files. */
export type AreaFinder =
  { readonly areas: readonly FoundArea[] } | { readonly letters: readonly string[] };

/** The most areas in one file, some 70 kB when compressed; more are divided by first letters. */
const MOST = 3000;

/** Letters of a word that is looked for: shorter ones (of, di, το) begin nothing. */
const SHORTEST_WORD = 3;

/** Lists what the finder of areas loads in a language: one file, or one a letter. */
export function areaFinderFiles(context: AtlasContext, most = MOST): readonly PublishedFile[] {
  const language = languageOf(context);
  const areas = foundAreas(context);
  const path = address.areaFinder(language);
  if (areas.length <= most) return [{ path, content: json({ areas }) }];
  const named = areas.flatMap((area) =>
    [...lettersOf(area, language)].map((letter) => ({ letter, area })),
  );
  const byLetter = Map.groupBy(named, ({ letter }) => letter);
  const letters = [...byLetter.keys()].sort();
  return [
    { path, content: json({ letters }) },
    ...letters.map((letter) => ({
      path: address.areaFinderLetter(language, letter),
      content: json({ areas: (byLetter.get(letter) ?? []).map(({ area }) => area) }),
    })),
  ];
}

function foundAreas(context: AtlasContext): readonly FoundArea[] {
  const { lookup } = context;
  return lookup.atlas.config.levels
    .filter(({ profile }) => profile)
    .flatMap(({ id }) => membersOf(lookup, id))
    .map((area): FoundArea => {
      const above = area.parent === null ? "" : textOf(context, areaOf(lookup, area.parent).name);
      const name = textOf(context, area.name);
      return [`${area.level}/${area.slug}`, name, above, othersOf(area, name)];
    });
}

function othersOf({ name, aliases, code }: Area, shown: string): readonly string[] {
  const names = [...Object.values(name), ...aliases];
  const written = [...names, ...names.map(transliterate), code].map(foldedText);
  return [...new Set(written)].filter((text) => text !== "" && text !== foldedText(shown));
}

function lettersOf([, name, , others]: FoundArea, language: string): ReadonlySet<string> {
  const forms = [foldedText(name), ...others];
  const words = [...forms, ...forms.map(greeklishText)].flatMap((form) => {
    const [first = "", ...rest] = form.split(" ");
    return [first, ...rest.filter((word) => word.length >= SHORTEST_WORD)];
  });
  const known = forms.flatMap((form) => placeForms(form, language));
  return new Set([...words, ...known].flatMap(firstLetter));
}

function json(content: AreaFinder): string {
  return `${JSON.stringify(content)}\n`;
}

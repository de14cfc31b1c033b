import type { EarlierValue } from "../src/disclosure/published-earlier.ts";
import type { Atlas } from "../src/model/atlas.ts";
import type { EditionParts } from "../src/model/edition.ts";
import type { Observation } from "../src/model/observation.ts";
import type { Settings } from "./settings.ts";
import { deriveAtlas } from "../src/derive/derive-atlas.ts";
import { withoutDrafts } from "../src/derive/without-drafts.ts";
import { auditEditions } from "../src/disclosure/audit-editions.ts";
import { auditStoredEdition } from "../src/disclosure/audit-stored-edition.ts";
import { protect } from "../src/disclosure/protect.ts";
import { earlierProblems, publishedEarlier } from "../src/disclosure/published-earlier.ts";
import { loadAtlas } from "../src/load/load-atlas.ts";
import { storedEditions } from "../src/load/load-editions.ts";
import { localeProblems } from "../src/locales/locale-problems.ts";
import { isBuiltIn, LOCALE_LANGUAGES } from "../src/locales/locale.ts";
import { isError, problem, type Problem } from "../src/model/problem.ts";

/** An atlas that may be published, or the problems that forbid it. */
export interface ReadResult {
  readonly atlas: Atlas | undefined;
  /** What the folder held before disclosure control; only the leak test may look at it. */
  readonly raw: Atlas<Observation> | undefined;
  readonly problems: readonly Problem[];
  /** The stored editions to which something is pinned, by name. */
  readonly editions: ReadonlyMap<string, EditionParts>;
  /** What stored editions published and the atlas of today does not. */
  readonly earlier: readonly EarlierValue[];
}

/**
 * Reads an atlas folder, checks it, protects its numbers, and computes what it declares. Drafts are
 * checked, and left out unless `drafts` asks for them.
 */
export function readAtlas(
  { atlasFolder, overrides }: Settings,
  { drafts = false }: { readonly drafts?: boolean } = {},
): ReadResult {
  const { atlas: whole, problems: found, editions } = loadAtlas(atlasFolder, overrides);
  const raw = whole === undefined || drafts ? whole : withoutDrafts(whole);
  const refused = (problems: readonly Problem[]): ReadResult => {
    return { atlas: undefined, raw, problems, editions, earlier: [] };
  };
  if (raw === undefined) return refused(found);
  const silent = interfaceProblems(raw);
  if (silent.length > 0) return refused([...found, ...silent]);
  const { atlas: published, problems: unprotectable } = protect(raw);
  const problems = [...found, ...unprotectable];
  if (problems.some(isError)) return refused(problems);
  const atlas = deriveAtlas(published);
  const stored = storedNumbers(atlasFolder, atlas, editions);
  const earlier = stored.flatMap((edition) => edition.earlier);
  const told = [
    ...earlierProblems(atlas, earlier),
    ...auditEditions(published, raw, earlier),
    ...stored.flatMap(({ name, parts }) =>
      parts === undefined ? [] : auditStoredEdition(published, { name, parts, earlier }),
    ),
  ];
  if (told.some(isError)) return refused([...problems, ...told]);
  return { atlas, raw, problems: [...problems, ...told], editions, earlier };
}

interface StoredNumbers {
  readonly name: string;
  /** undefined where the edition withheld nothing: then nobody can attack it. */
  readonly parts: EditionParts | undefined;
  readonly earlier: readonly EarlierValue[];
}

/** Editions are read one by one, and only what has to be looked at again stays. */
function storedNumbers(
  atlasFolder: string,
  atlas: Atlas,
  pinned: ReadResult["editions"],
): readonly StoredNumbers[] {
  const stored = storedEditions(atlasFolder);
  return stored.names.flatMap((name) => {
    const parts = pinned.get(name) ?? stored.read(name);
    if (parts === undefined) return [];
    const { observations } = parts;
    const isWithholding = observations.some(({ status }) => status === "suppressed");
    const earlier = publishedEarlier(atlas, { name, observations });
    return [{ name, parts: isWithholding ? parts : undefined, earlier }];
  });
}

/** An atlas may speak only languages in which all the words around its own exist. */
function interfaceProblems({ config, locales = [] }: Atlas<Observation>): readonly Problem[] {
  const brought = new Set(locales.map(({ language }) => language));
  const silent = config.languages
    .filter((language) => !brought.has(language) && !isBuiltIn(language))
    .map((language) =>
      problem(
        { file: "atlas.yaml", column: "languages" },
        {
          found: `the language "${language}"`,
          expected: `the interface speaks ${LOCALE_LANGUAGES.join(", ")}`,
          remedy: `Leave it out, or write locales/${language}.yaml (docs/languages.md).`,
        },
      ),
    );
  return [...silent, ...locales.flatMap(localeProblems)];
}

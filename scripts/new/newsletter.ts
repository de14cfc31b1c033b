import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Settings } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { editionChanges, type Compared } from "../../src/derive/changes.ts";
import { compareEditions } from "../../src/derive/edition-history.ts";
import { lastDayOf } from "../../src/derive/last-day-of.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { storedEditions } from "../../src/load/load-editions.ts";
import { isSafeName } from "../../src/load/safe-name.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { issueScaffold, type IssueOutline } from "../../src/prose/issue-scaffold.ts";
import { readAtlas } from "../read-atlas.ts";
import { reportProblems } from "../report-problems.ts";

interface NewsletterRequest {
  readonly settings: Settings;
  readonly terminal: Terminal;
  /** The name of the issue. */
  readonly args: readonly string[];
}

const FOLDER = "content/newsletters";

/**
 * Begins an issue of the newsletter: one draft a language of the atlas, with what changed since the
 * issue before. Refuses a name that is taken and an atlas with errors.
 */
export function newNewsletter({ settings, terminal, args }: NewsletterRequest): boolean {
  const [name = ""] = args;
  if (!isSafeName(name) || !/^[a-z0-9][a-z0-9-]*$/.test(name)) {
    terminal.fail("An issue needs a name of small letters, digits and hyphens, such as 2022-q1.");
    return false;
  }
  const { atlas, problems } = readAtlas(settings, { drafts: true });
  reportProblems(terminal, problems);
  if (atlas === undefined) {
    terminal.fail("No issue was begun: the atlas has errors.");
    return false;
  }
  const files = atlas.config.languages.map((language, i) => ({
    language,
    file: `${FOLDER}/${name}${i === 0 ? "" : `.${language}`}.md`,
  }));
  const taken = files.find(({ file }) => existsSync(join(settings.atlasFolder, file)));
  if (taken !== undefined) {
    terminal.fail(`${taken.file} exists already, and nothing is written over it.`);
    return false;
  }
  const outline = outlineOf(atlas, name, settings.atlasFolder);
  const lookup = atlasLookup(atlas);
  for (const { language, file } of files) {
    const context = { lookup, geometries: [], locale: localeOf(language, atlas.locales) };
    const path = join(settings.atlasFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, issueScaffold(context, outline));
    terminal.line(`${file} was begun.`);
  }
  terminal.line('Both preview and check read it; delete "draft: true" when it is finished.');
  return true;
}

function outlineOf(atlas: Atlas, name: string, atlasFolder: string): IssueOutline {
  const variants = atlas.issues.flatMap((issue) => issue.variants);
  const dates = variants.map(({ matter }) => matter.date).sort();
  const since = dates.at(-1) ?? "";
  const numbers = variants.map(({ matter }) => matter.number);
  return {
    number: Math.max(0, ...numbers) + 1,
    date: lastDayOf(name.toUpperCase()) ?? atlas.config.asOf,
    since,
    indicators: changedIndicators(atlas, since, editionBefore(atlas, atlasFolder)),
  };
}

/** The edition to which the newest issue is pinned, else the newest that is stored. */
function editionBefore(atlas: Atlas, atlasFolder: string): Compared | undefined {
  const stored = storedEditions(atlasFolder);
  const pinned = atlas.issues[0]?.variants[0]?.matter.edition ?? "";
  const [newest] = stored.names
    .map((name) => ({ name, asOf: stored.read(name)?.config.asOf ?? "" }))
    .toSorted(compareEditions);
  const name = stored.names.includes(pinned) ? pinned : newest?.name;
  return name === undefined ? undefined : stored.read(name);
}

/** Without an edition to compare with, what has a period that ended after the issue before. */
function changedIndicators(
  atlas: Atlas,
  since: string,
  before: Compared | undefined,
): readonly string[] {
  const codes = atlas.indicators.map(({ code }) => code);
  if (before !== undefined) {
    const { added, values } = editionChanges(before, atlas);
    const changed = new Set([...added.map(({ code }) => code), ...values.map(indicatorOf)]);
    return codes.filter((code) => changed.has(code));
  }
  const newer = new Set(
    atlas.observations
      .filter(({ period, breakdown }) => breakdown === "" && (lastDayOf(period) ?? "") > since)
      .map(indicatorOf),
  );
  return codes.filter((code) => newer.has(code));
}

function indicatorOf({ indicator }: { readonly indicator: string }): string {
  return indicator;
}

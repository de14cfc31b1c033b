import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Atlas } from "../../src/model/atlas.ts";
import type { EditionParts } from "../../src/model/edition.ts";
import type { Settings } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { compareEditions } from "../../src/derive/edition-history.ts";
import { CHECKSUMS, checksumLines } from "../../src/load/checksums.ts";
import { editionFiles } from "../../src/load/edition-files.ts";
import { EDITIONS, storedEditions } from "../../src/load/load-editions.ts";
import { isSafeName } from "../../src/load/safe-name.ts";
import { readAtlas } from "../read-atlas.ts";
import { reportProblems } from "../report-problems.ts";
import { withAddresses } from "./with-addresses.ts";

interface EditionRequest {
  readonly settings: Settings;
  readonly terminal: Terminal;
  /** The name of the edition, and perhaps "--force". */
  readonly args: readonly string[];
}

/**
 * Freezes the working atlas as an edition: what was published, protected as it was, and sealed by
 * checksums. Refuses a name that is taken, an atlas with errors, and an edition like the last one.
 */
export function newEdition({ settings, terminal, args }: EditionRequest): boolean {
  const name = args.find((arg) => !arg.startsWith("--")) ?? "";
  const isForced = args.includes("--force");
  const folder = join(settings.atlasFolder, EDITIONS, name);
  if (!isSafeName(name) || !/^[A-Za-z0-9_-]+$/.test(name)) {
    terminal.fail("An edition needs a name of letters, digits and hyphens, such as 2022-03.");
    return false;
  }
  if (existsSync(folder)) {
    terminal.fail(`Edition "${name}" exists already, and editions are never changed.`);
    return false;
  }
  const { atlas, problems } = readAtlas(settings);
  reportProblems(terminal, problems);
  if (atlas === undefined) {
    terminal.fail("Nothing was frozen: the atlas has errors.");
    return false;
  }
  const files = withAddresses(editionFiles(partsOf(atlas, name)), {
    atlas: atlas.config.id,
    outFolder: settings.outFolder,
  });
  const twin = isForced ? undefined : unchangedSince(files, settings.atlasFolder);
  if (twin !== undefined) {
    terminal.fail(`Nothing changed since edition "${twin}"; --force freezes it all the same.`);
    return false;
  }
  writeEdition(folder, files);
  const { edition, asOf } = atlas.config;
  for (const line of nextSteps({ name, count: files.size, edition, asOf })) {
    terminal.line(line);
  }
  return true;
}

function partsOf(atlas: Atlas, name: string): EditionParts {
  return { ...atlas, config: { ...atlas.config, edition: name } };
}

/** Names the newest stored edition where the files differ from its own in nothing but its name. */
function unchangedSince(
  files: ReadonlyMap<string, string>,
  atlasFolder: string,
): string | undefined {
  const stored = storedEditions(atlasFolder);
  const [newest] = stored.names
    .map((name) => ({ name, asOf: stored.read(name)?.config.asOf ?? "" }))
    .toSorted(compareEditions);
  if (newest === undefined) return undefined;
  const decoder = new TextDecoder();
  const before = new Map(
    stored.files(newest.name).map(({ path, content }) => [path, decoder.decode(content)]),
  );
  before.delete(CHECKSUMS);
  const isSame = [...files].every(
    ([path, content]) => unnamed(path, content) === unnamed(path, before.get(path) ?? ""),
  );
  return isSame && before.size === files.size ? newest.name : undefined;
}

/** The name and day of an edition are no content. */
function unnamed(path: string, content: string): string {
  if (path !== "edition.json") return content;
  return content.replace(/^ {4}"(?:edition|asOf)": .*$/gm, "");
}

/** Written beside and put in place at once, so that a half of an edition never stands there. */
function writeEdition(folder: string, files: ReadonlyMap<string, string>): void {
  const beside = join(dirname(folder), ".new");
  rmSync(beside, { recursive: true, force: true });
  for (const [path, content] of [...files, [CHECKSUMS, checksumLines(files)] as const]) {
    const file = join(beside, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  renameSync(beside, folder);
}

interface Frozen {
  readonly name: string;
  readonly count: number;
  /** What `atlas.yaml` calls the working edition, and its day. */
  readonly edition: string;
  readonly asOf: string;
}

function nextSteps({ name, count, edition, asOf }: Frozen): readonly string[] {
  const next =
    edition === name
      ? [
          `In atlas.yaml, name the edition you work on next and its day: edition: ${edition} and asOf: ${asOf} stand there now.`,
        ]
      : [];
  return [
    `Edition "${name}" was frozen: ${count} files in ${EDITIONS}${name}/. Commit them; never edit them.`,
    `Pin what is finished to it: write "edition: ${name}" into the front matter of the issue or paper, or into plan.yaml.`,
    ...next,
  ];
}

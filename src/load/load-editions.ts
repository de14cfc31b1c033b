import type { EditionParts } from "../model/edition.ts";
import type { Report } from "./report.ts";
import { atlasFolder, type AtlasFolder } from "./atlas-folder.ts";
import { CHECKSUMS, checksum, parseChecksums } from "./checksums.ts";
import { editionParts } from "./edition-parts.ts";

/** Where the editions of an atlas are kept, one a folder. */
export const EDITIONS = "data/editions/";

const REMEDY =
  "An edition is never edited: restore its folder from version control, or delete the whole folder.";

/** Lists the names of the stored editions. */
export function editionNames(files: readonly string[]): readonly string[] {
  const own = files.filter((file) => file.startsWith(EDITIONS));
  const parts = own.map((file) => file.slice(EDITIONS.length).split("/"));
  return [...new Set(parts.flatMap(([name = "", file]) => (file === undefined ? [] : name)))];
}

/** The stored editions of an atlas folder, to be read one by one. */
export interface StoredEditions {
  /** In no order of time: what that is, the editions say themselves. */
  readonly names: readonly string[];
  /** undefined where the edition was told to be faulty already. */
  readonly read: (name: string) => EditionParts | undefined;
  /** The files of an edition by their paths in its folder, the checksums among them. */
  readonly files: (name: string) => readonly StoredFile[];
}

interface StoredFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Opens the stored editions of an atlas folder; faulty ones are `loadAtlas`'s to report. */
export function storedEditions(root: string): StoredEditions {
  const silent: Report = () => {};
  const folder = atlasFolder(root, silent);
  const names = soundEditions(folder, silent);
  return {
    names,
    read: (name) => loadEdition(name, folder, silent),
    files: (name) => {
      const root = `${EDITIONS}${name}/`;
      return folder.under(root).flatMap((file) => {
        const content = folder.bytes(file);
        return content === undefined ? [] : [{ path: file.slice(root.length), content }];
      });
    },
  };
}

/** Checks that every stored edition is byte for byte as it was written; gives those that are. */
export function soundEditions(folder: AtlasFolder, report: Report): readonly string[] {
  reportStray(folder, report);
  return editionNames(folder.files).filter((name) => isSound(name, folder, report));
}

function reportStray(folder: AtlasFolder, report: Report): void {
  const stray = folder.under(EDITIONS).filter((file) => !file.slice(EDITIONS.length).includes("/"));
  for (const file of stray) {
    const found = "a file that belongs to no edition, which is not read";
    const expected = "folders of editions alone";
    const remedy = "Move it out of data/editions/, or delete it.";
    report({ file }, { found, expected, remedy, severity: "warning" });
  }
}

function isSound(name: string, folder: AtlasFolder, report: Report): boolean {
  const root = `${EDITIONS}${name}/`;
  const sums = parseChecksums(textOf(folder, `${root}${CHECKSUMS}`));
  const there = folder.under(root).map((file) => file.slice(root.length));
  const wrong = [
    ...there
      .filter((path) => path !== CHECKSUMS && !sums.has(path))
      .map((path) => ({ path, found: "a file that is not of the edition" })),
    ...[...sums].flatMap(([path, sum]) => {
      if (!there.includes(path)) return [{ path, found: "no such file" }];
      const bytes = folder.bytes(`${root}${path}`);
      if (bytes === undefined || checksum(bytes) === sum) return [];
      return [{ path, found: "a file that was changed" }];
    }),
  ];
  if (sums.size === 0) wrong.push({ path: CHECKSUMS, found: "no checksums" });
  for (const { path, found } of wrong) {
    const expected = `edition "${name}" as it was written, which ${CHECKSUMS} seals`;
    report({ file: `${root}${path}` }, { found, expected, remedy: REMEDY });
  }
  return wrong.length === 0;
}

/** Reads a stored edition whose checksums are right; undefined, and a problem, where it cannot be. */
export function loadEdition(
  name: string,
  folder: AtlasFolder,
  report: Report,
): EditionParts | undefined {
  const root = `${EDITIONS}${name}/`;
  const paths = folder.under(root).map((file) => file.slice(root.length));
  try {
    return editionParts(paths, (path) => textOf(folder, `${root}${path}`));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const expected = "an edition that this version of the program can read";
    report({ file: root }, { found, expected, remedy: REMEDY });
    return undefined;
  }
}

function textOf(folder: AtlasFolder, file: string): string {
  return folder.has(file) ? new TextDecoder().decode(folder.bytes(file)) : "";
}

import type { AtlasConfig } from "../model/atlas-config.ts";
import type { Finding } from "../model/problem.ts";
import type { AtlasFolder } from "./atlas-folder.ts";
import type { Report } from "./report.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { quoted } from "../model/visible-text.ts";
import { boundaryFile } from "./boundary-file.ts";
import { columnOf, type Located } from "./read-yaml.ts";

const GENERATED_BOUNDARIES: ReadonlySet<string> = new Set(["points", "children", "none"]);

/** Checks what the schema of `atlas.yaml` cannot: names used twice, and files that are not there. */
export function checkConfig(
  located: Located<AtlasConfig>,
  folder: AtlasFolder,
  report: Report,
): void {
  const { value: config, file, lineAt } = located;
  const reportKey: ReportKey = (path, finding) =>
    report({ file, row: lineAt(path), column: columnOf(path) }, finding);
  reportTwice(config.languages, (i) => ["languages", i], reportKey);
  reportTwice(ids(config.levels), (i) => ["levels", i, "id"], reportKey);
  reportTwice(ids(config.domains), (i) => ["domains", i, "id"], reportKey);
  checkFiles(config, folder, reportKey);
}

type ReportKey = (path: readonly PropertyKey[], finding: Finding) => void;

function ids(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

function reportTwice(
  names: readonly string[],
  pathOf: (i: number) => readonly PropertyKey[],
  reportKey: ReportKey,
): void {
  names.forEach((name, i) => {
    if (names.indexOf(name) === i) return;
    reportKey(pathOf(i), { found: `${quoted(name)} a second time`, expected: "each once" });
  });
}

function checkFiles(config: AtlasConfig, folder: AtlasFolder, reportKey: ReportKey): void {
  const check = (path: readonly PropertyKey[], file: string | undefined): void => {
    if (file === undefined || folder.has(file)) return;
    const expected = "a file of the atlas folder, written from atlas.yaml on";
    reportKey(path, {
      found: `no file ${quoted(file)}`,
      expected,
      remedy: didYouMean(file, folder.files),
    });
  };
  check(["index"], config.index);
  check(["services"], config.services);
  check(["theme", "logo"], config.theme.logo);
  for (const file of Object.keys(config.files)) check(["files", file], file);
  config.levels.forEach(({ boundaries, outline }, i) => {
    if (isBoundaryFile(boundaries)) {
      check(["levels", i, "boundaries"], boundaryFile(boundaries).file);
    }
    if (isOutlineFile(outline)) check(["levels", i, "outline"], boundaryFile(outline).file);
  });
}

/** True where an outline is a file of the atlas and neither "hull" nor a coast of Natural Earth. */
export function isOutlineFile(outline: string): boolean {
  return outline !== "hull" && !outline.startsWith("natural-earth:");
}

/** True where the boundaries of a level are a file of the atlas. */
export function isBoundaryFile(boundaries: string): boolean {
  return !GENERATED_BOUNDARIES.has(boundaries);
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Language } from "../src/model/language.ts";
import type { Settings } from "./settings.ts";
import { LOCALE_LANGUAGES } from "../src/locales/locale.ts";
import { problem, type Place, type Problem } from "../src/model/problem.ts";
import { siteRoot } from "../src/model/site-roots.ts";
import { svgActivity } from "./svg-activity.ts";

/** Files that only show: nothing among them can run in a reader's browser. */
const KINDS: ReadonlySet<string> = new Set([
  ...[".avif", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp"],
  ...[".csv", ".docx", ".geojson", ".json", ".odt", ".ods", ".pdf", ".txt", ".xlsx", ".zip"],
  ...[".mp3", ".mp4", ".webm", ".woff", ".woff2", ""],
]);

/** What a host takes for orders: where to lead readers, which headers to send. */
const ORDERS =
  /^(?:_headers|_redirects|_routes\.json|vercel\.json|staticwebapp\.config\.json)$|(?:^|\/)\.(?!well-known\/[^.]|(?:nojekyll|gitkeep|DS_Store)$)/;

/**
 * Reports files of the atlas's public folder that would hide a page or file of the site, or that could
 * run code. `languages` are those of the atlas; all that the engine speaks may be added to it later.
 */
export function publicProblems(
  { atlasFolder }: Pick<Settings, "atlasFolder">,
  languages: readonly Language[] = [],
): readonly Problem[] {
  const folder = join(atlasFolder, "public");
  const spoken = new Set([...LOCALE_LANGUAGES, ...languages].map((own) => own.toLowerCase()));
  if (!existsSync(folder)) return [];
  return entriesBelow(folder).flatMap(({ file, isLink }) => {
    const place = { file: `public/${file}` };
    const [top = ""] = file.split("/");
    if (isLink) return [problem(place, LINK)];
    if (ORDERS.test(file)) return [problem(place, ORDER)];
    if (spoken.has(top.toLowerCase()) || siteRoot(top) !== undefined) {
      const expected = "a name that nothing of the site has";
      return [problem(place, { found: `the address /${top} is taken`, expected })];
    }
    return kindProblems(place, join(folder, file));
  });
}

/** A link in the folder could show any file of the machine, or call a script by another name. */
const LINK = {
  found: "a symbolic link",
  expected: "the file itself",
  remedy: "Copy the file into the folder.",
};

const ORDER = {
  found: "a file that gives orders to the host, or is hidden",
  expected: "files for readers",
  remedy: "Tell the host as docs/hosting.md says.",
};

function kindProblems(place: Place, file: string): readonly Problem[] {
  const kind = extname(file).toLowerCase();
  if (!KINDS.has(kind)) {
    const expected = `files that only show: ${[...KINDS].filter(Boolean).join(" ")}`;
    return [problem(place, { found: `a file of the kind "${kind}"`, expected })];
  }
  const activity = kind === ".svg" ? svgActivity(readFileSync(file)) : undefined;
  if (activity === undefined) return [];
  const expected = "a drawing without scripts, handlers, links and anything from elsewhere";
  return [problem(place, { found: `an SVG that does more than show: ${activity}`, expected })];
}

interface Entry {
  readonly file: string;
  readonly isLink: boolean;
}

/** Everything in a folder that is no folder itself, hidden or not, sorted; links are not followed. */
function entriesBelow(folder: string, path = ""): readonly Entry[] {
  // One folder at a time: reading all that lies below at once would follow links to folders.
  const entries = readdirSync(folder, { withFileTypes: true }).flatMap(
    (entry): readonly Entry[] => {
      const file = path + entry.name;
      return entry.isDirectory()
        ? entriesBelow(join(folder, entry.name), `${file}/`)
        : [{ file, isLink: entry.isSymbolicLink() }];
    },
  );
  return entries.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

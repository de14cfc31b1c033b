import type { LoadContext } from "./load-context.ts";
import {
  issueSchema,
  noteSchema,
  pageSchema,
  paperSchema,
  type Issue,
  type Note,
  type Page,
  type Paper,
  type Prose,
} from "../model/content.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { MADE_PAGES, SITE_SECTIONS } from "../model/site-sections.ts";
import { quoted } from "../model/visible-text.ts";
import { loadProse } from "./load-prose.ts";
import { fileKey } from "./safe-name.ts";

/** The prose of an atlas. */
export interface Content {
  readonly issues: readonly Issue[];
  readonly papers: readonly Paper[];
  readonly pages: readonly Page[];
  readonly areaNotes: readonly Note[];
  readonly indicatorNotes: readonly Note[];
}

const FOLDERS = [
  "newsletters",
  "research",
  "pages",
  "areas",
  "indicators",
  "plans",
  "images",
  "files",
];
const FILES = ["releases.yaml", "events.yaml", "glossary.yaml", "corrections.yaml", "README.md"];

/** The names that no page can have; "404" is the page for addresses at which there is none. */
const TAKEN: ReadonlySet<string> = new Set([...SITE_SECTIONS, "404"]);
const MADE: readonly string[] = MADE_PAGES;

/** Reads all Markdown of `content/` but the plans: issues and papers newest first, pages by order. */
export function loadContent(context: LoadContext): Content {
  reportUnknownPlaces(context);
  const pages = loadProse("content/pages/", pageSchema, context);
  reportTaken(context);
  return {
    issues: loadProse("content/newsletters/", issueSchema, context).toSorted(newestFirst),
    papers: loadProse("content/research/", paperSchema, context).toSorted(newestFirst),
    pages: pages.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.slug < b.slug ? -1 : 1)),
    areaNotes: loadProse("content/areas/", noteSchema, context),
    indicatorNotes: loadProse("content/indicators/", noteSchema, context),
  };
}

function newestFirst(a: Prose<{ readonly date: string }>, b: typeof a): number {
  const key = ({ variants, slug }: typeof a) => `${variants[0]?.matter.date ?? ""} ${slug}`;
  return key(a) < key(b) ? 1 : -1;
}

function placeOf({ variants }: Page): number {
  return variants[0]?.matter.order ?? 0;
}

/** A folder with a slip in its name would be left out in silence. */
function reportUnknownPlaces({ folder, report }: LoadContext): void {
  const known = [...FOLDERS, ...FILES];
  const names = new Set(folder.under("content/").map((file) => file.split("/")[1] ?? ""));
  for (const name of names) {
    if (known.includes(name)) continue;
    const found = `${quoted(name)}, which is not read`;
    const expected = `one of ${known.join(", ")}`;
    const remedy = didYouMean(name, known);
    report({ file: `content/${name}` }, { found, expected, remedy, severity: "warning" });
  }
}

function isMdx(file: string): boolean {
  return file.endsWith(".mdx");
}

/** A page called "maps" would stand where the site puts its own. */
function reportTaken({ folder, report }: LoadContext): void {
  for (const file of folder.under("content/pages/")) {
    const [slug = ""] = file.slice("content/pages/".length).split(".");
    const isTaken = TAKEN.has(fileKey(slug)) || (isMdx(file) && MADE.includes(slug));
    if (!/\.mdx?$/.test(file) || !isTaken) continue;
    const found = `the name ${quoted(slug)}`;
    const expected = "another name: this address is taken by a page of the site itself";
    report({ file }, { found, expected, remedy: `Rename the file, for example my-${slug}.md.` });
  }
}

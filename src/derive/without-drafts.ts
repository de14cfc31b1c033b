import type { Atlas } from "../model/atlas.ts";
import type { Prose } from "../model/content.ts";
import type { Observation } from "../model/observation.ts";

/** The parts of an atlas that may be drafts. */
type Drafted = Pick<Atlas<Observation>, "issues" | "papers" | "pages">;

interface Matter {
  readonly draft?: boolean | undefined;
}

/** Leaves out what is still being written; a text goes where all its languages are drafts. */
export function withoutDrafts<T extends Drafted>(atlas: T): T {
  const { issues, papers, pages } = atlas;
  return { ...atlas, issues: built(issues), papers: built(papers), pages: built(pages) };
}

/** Lists the files of an atlas that are drafts, in the order of issues, papers and pages. */
export function draftFiles({ issues, papers, pages }: Drafted): readonly string[] {
  const texts: readonly Prose<Matter>[] = [...issues, ...papers, ...pages];
  const variants = texts.flatMap((prose) => prose.variants);
  return variants.filter(({ matter }) => matter.draft === true).map(({ file }) => file);
}

function built<M extends Matter>(texts: readonly Prose<M>[]): readonly Prose<M>[] {
  return texts.flatMap(({ slug, variants }) => {
    const finished = variants.filter(({ matter }) => matter.draft !== true);
    return finished.length === 0 ? [] : [{ slug, variants: finished }];
  });
}

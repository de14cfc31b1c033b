import type { PageContext } from "../figures/figure-of.ts";
import { languageOf, say } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { glossaryTerms } from "../views/glossary-terms.ts";
import { recordOf, type SearchRecord } from "./search-record.ts";
import { facetsOf, UNKNOWN_SUBJECT } from "./search-subject.ts";

/** After every page of the same name: what a thing is comes before what its word means. */
const RANK = UNKNOWN_SUBJECT.rank + 0.5;

/** Makes a record of each word of the glossary; none of one that waits for its translation. */
export function glossaryRecords(context: PageContext): readonly SearchRecord[] {
  const language = languageOf(context);
  return glossaryTerms(context)
    .filter(({ definition }) => definition.language === language)
    .map(({ id, term, definition, names }) => {
      const place = {
        path: address.glossaryTerm(language, id),
        head: { title: term.text, description: definition.text, kind: say(context, "kind.term") },
        text: { headings: [], paragraphs: [] },
      };
      return recordOf(context, place, { names, rank: RANK, facets: facetsOf({}) });
    });
}

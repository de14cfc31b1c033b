import { visit } from "unist-util-visit";
import type { ComparedPair } from "../derive/edition-history.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Variant } from "../model/content.ts";
import { pinOf } from "../model/edition.ts";
import { parseMarkdown } from "./parse-markdown.ts";

interface Pinnable {
  readonly edition?: string | undefined;
}

/** Lists the comparisons for which the prose of an atlas asks with `::changes`; notes have none. */
export function changesPairs(atlas: Atlas): readonly ComparedPair[] {
  const { issues, papers, pages, plans } = atlas;
  const free = pages.flatMap(({ variants }) => variants);
  const pinnable = [...issues, ...papers].flatMap(({ variants }) =>
    (variants as readonly Variant<Pinnable>[]).map(({ markdown, ...variant }) => ({
      markdown,
      to: pairedWith(atlas, pinOf({ markdown, ...variant }, variants)),
    })),
  );
  const ofPlans = plans.flatMap(({ edition, objectiveNotes }) =>
    objectiveNotes
      .flatMap(({ variants }) => variants)
      .map(({ markdown }) => ({ markdown, to: pairedWith(atlas, edition) })),
  );
  const ofToday = free.map(({ markdown }) => ({ markdown, to: null }));
  return [...ofToday, ...pinnable, ...ofPlans].flatMap(({ markdown, to }) =>
    sincesOf(markdown).map((since) => ({ since, to })),
  );
}

/** What is pinned to an edition is compared with that, and all else with the working data. */
function pairedWith({ editions }: Atlas, pin: string | undefined): string | null {
  return pin !== undefined && editions?.pinned.includes(pin) === true ? pin : null;
}

function sincesOf(markdown: string): readonly string[] {
  const sinces: string[] = [];
  visit(parseMarkdown(markdown), (node) => {
    if (node.type !== "leafDirective" || node.name !== "changes") return;
    sinces.push(node.attributes?.["since"] ?? "");
  });
  return sinces;
}

import { visit } from "unist-util-visit";
import type { AtlasContext } from "../figures/context.ts";
import type { DirectiveAttributes } from "./figure-directive.ts";
import type { Root } from "mdast";
import { areaOf, indicatorOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { markedObservation, marksOfObservation } from "../figures/marked-value.ts";

/**
 * Writes the number that `:value{indicator=… area=… period=…}` means; without a period the latest,
 * without an area the benchmark of the atlas.
 */
export function inlineValue(context: AtlasContext, attributes: DirectiveAttributes): string {
  const { indicator, observation } = meant(context, attributes);
  return markedObservation(context, indicator, observation);
}

/** Gives the marks of the numbers in the lines of a text. */
export function inlineMarks(context: AtlasContext, root: Root): readonly string[] {
  const marks: string[] = [];
  visit(root, ["textDirective", "leafDirective"], (node) => {
    if (!("name" in node) || node.name !== "value") return;
    const { indicator, observation } = meant(context, node.attributes ?? {});
    marks.push(marksOfObservation(indicator, observation));
  });
  return marks;
}

function meant({ lookup }: AtlasContext, attributes: DirectiveAttributes) {
  const indicator = indicatorOf(lookup, attributes["indicator"] ?? "");
  const area = areaOf(lookup, attributes["area"] ?? lookup.atlas.config.benchmark ?? "");
  const latest = periodsOf(lookup, indicator.code, area.level).at(-1);
  const period = attributes["period"] ?? latest ?? "";
  const observation = observationOf(lookup, { indicator: indicator.code, area: area.code, period });
  return { indicator, observation };
}

import type { PageContext } from "../figures/figure-of.ts";
import type { Indicator } from "../model/indicator.ts";
import { coverageCounts, type CoverageCounts } from "../derive/coverage-counts.ts";
import { levelsOf, periodsOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { formatQuantity } from "../figures/format-value.ts";
import { periodWords } from "../figures/indicator-words.ts";
import { address } from "../markup/address.ts";
import { definitionRows } from "./definition-rows.ts";
import { fallbackNotice } from "./fallback-notice.ts";
import { foreignDirection } from "./foreign-direction.ts";
import { methodParameters } from "./method-parameters.ts";
import { placedProse } from "./placed-prose.ts";
import { plateNumbers } from "./plate-number.ts";
import { sectionShell } from "./section-shell.ts";
import { variantFor } from "./variant-for.ts";

export type MethodsView = ReturnType<typeof methodsView>;

/** The page of the editors that opens the methods page. */
export const METHODS = "methods";

/**
 * Lays out the methods page: what the editors wrote of it, if anything, then what the configuration
 * and the numbers of the atlas say of themselves (method.md 22).
 */
export function methodsView(context: PageContext) {
  const { indicators } = context.lookup.atlas;
  const written = writtenPart(context);
  const generated = sectionShell(context, "methods", {
    title: "methods.title",
    description: "methods.description",
  });
  return {
    shell: written === null ? generated : { ...generated, ...written.head },
    lede: written === null ? say(context, "methods.description") : written.lede,
    written,
    words: {
      numbers: plateNumbers(context, ["parameters", "areas", "indicators"]),
      parameters: say(context, "methods.plate.parameters"),
      note: say(context, "methods.plate.note"),
      areas: say(context, "methods.plate.areas"),
      areasNote: say(context, "methods.plate.areasNote"),
      indicators: say(context, "methods.plate.indicators"),
    },
    parameters: methodParameters(context),
    columns: {
      indicator: say(context, "indicators.column.indicator"),
      valued: say(context, "methods.column.valued"),
      without: say(context, "methods.column.without"),
    },
    rows: indicators.flatMap((indicator) => coverageRows(context, indicator)),
    indicators: indicators.flatMap((indicator) => indicatorEntry(context, indicator)),
  };
}

function writtenPart(context: PageContext) {
  const page = context.lookup.atlas.pages.find(({ slug }) => slug === METHODS);
  if (page === undefined) return null;
  const { language, matter, markdown } = variantFor(page, languageOf(context));
  const { title, lede } = matter;
  return {
    head: { title, description: lede || title },
    lede,
    language,
    direction: foreignDirection(context, language),
    fallback: fallbackNotice(context, language),
    blocks: placedProse(context, markdown),
  };
}

function coverageRows(context: AtlasContext, indicator: Indicator) {
  const { lookup } = context;
  return levelsOf(lookup, indicator.code).map(({ id, plural }) => {
    const period = periodsOf(lookup, indicator.code, id).at(-1) ?? "";
    const counts = coverageCounts(lookup, { indicator: indicator.code, level: id, period });
    return {
      title: textOf(context, indicator.title),
      level: textOf(context, plural),
      period: periodWords(context, indicator, period),
      valued: `${formatCount(context, counts.valued)}/${formatCount(context, counts.areas)}`,
      without: withoutWords(context, counts),
    };
  });
}

/** Says how many areas have no value, by why: none of them is ever dropped in silence. */
function withoutWords(context: AtlasContext, counts: CoverageCounts): string {
  const reasons = [
    { words: say(context, "status.missing"), count: counts.missing },
    { words: say(context, "status.suppressed"), count: counts.suppressed },
    { words: say(context, "methods.column.other"), count: counts.other },
  ];
  const told = reasons.filter(({ count }) => count > 0);
  if (told.length === 0) return formatCount(context, 0);
  return told.map(({ words, count }) => `${words}: ${formatCount(context, count)}`).join(" · ");
}

function indicatorEntry(context: AtlasContext, indicator: Indicator) {
  const { code, kind } = indicator;
  const level = levelsOf(context.lookup, code).at(-1)?.id;
  if (level === undefined) return [];
  return [
    {
      id: `method-${code}`,
      title: textOf(context, indicator.title),
      href: hrefOf(context, address.indicator(languageOf(context), code)),
      rows: [
        { term: say(context, "methods.kind"), text: say(context, `methods.kind.${kind}`) },
        ...definitionRows(context, indicator, level),
        { term: say(context, "methods.scheme"), text: schemeText(context, indicator) },
      ],
      csv: {
        label: say(context, "indicator.csv"),
        href: hrefOf(context, address.indicatorCsv(code)),
      },
    },
  ];
}

function schemeText(context: AtlasContext, indicator: Indicator): string {
  const { kind, scheme, breaks, centre } = indicator;
  if (kind === "count") return say(context, "map.symbols");
  const word = say(context, `scheme.${scheme}`);
  const given = scheme === "manual" ? breaks : scheme === "diverging" ? [centre ?? 0] : [];
  if (given.length === 0) return word;
  const values = given.map((value) => formatQuantity(context, indicator, value)).join("; ");
  return say(context, "methods.schemeValues", { scheme: word, values });
}

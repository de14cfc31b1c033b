import { MIN_COVERAGE } from "../derive/aggregate-value.ts";
import { LARGE_SHARE } from "../derive/comparison.ts";
import { withheldCount } from "../derive/coverage-counts.ts";
import { CONFIDENCE, STRICT_CONFIDENCE } from "../derive/interval-of.ts";
import { MIN_STANDOUT_AREAS } from "../derive/standouts.ts";
import { boundaryCredit } from "../figures/boundary-credit.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { DIVERGING_CLASSES, FEW_AREAS } from "../figures/map-classes.ts";
import { MIN_INDEX_AREAS } from "../model/composite-index.ts";
import { VERSION } from "../model/version.ts";
import { formatDate } from "../scales/format-date.ts";
import { MAX_SEQUENTIAL } from "../scales/palette.ts";
import { MINIMUM_AREAS } from "../stats/minimum-areas.ts";
import { disclosureSentences } from "./disclosure-sentences.ts";
import { formatShare } from "./format-share.ts";
import { indexSentences } from "./index-sentences.ts";
import { needSupplyMethod, takeUpMethod } from "./need-supply-method.ts";

/** A rule of the atlas in one or more sentences. */
export interface MethodParameter {
  readonly term: string;
  readonly texts: readonly string[];
}

/** States every rule and limit that the numbers of an atlas were made with (method.md 22). */
export function methodParameters(context: AtlasContext): readonly MethodParameter[] {
  const { config, observations } = context.lookup.atlas;
  const language = languageOf(context);
  const asOf = formatDate(config.asOf, language);
  const withheld = say(context, "methods.withheld.text", {
    count: formatCount(context, withheldCount(context.lookup)),
    total: formatCount(context, observations.length),
  });
  const rows: readonly MethodParameter[] = [
    {
      term: say(context, "foot.edition"),
      texts: [say(context, "foot.editionText", { edition: config.edition, date: asOf })],
    },
    { term: say(context, "methods.disclosure"), texts: disclosureSentences(context) },
    { term: say(context, "methods.withheld"), texts: [withheld] },
    ...numberRules(context),
    { term: say(context, "methods.index"), texts: indexSentences(context) },
    { term: say(context, "methods.needSupply"), texts: needSupplyMethod(context) },
    { term: say(context, "methods.takeUp"), texts: takeUpMethod(context) },
    { term: say(context, "definition.boundaries"), texts: boundaries(context) },
    { term: say(context, "methods.software"), texts: [`Chora ${VERSION}`] },
  ];
  return rows.filter(({ texts }) => texts.length > 0);
}

function numberRules(context: AtlasContext): readonly MethodParameter[] {
  const share = (value: number) => formatShare(context, value);
  const count = (value: number) => formatCount(context, value);
  const [few, some] = FEW_AREAS;
  const coverage = { share: share(MIN_COVERAGE) };
  const confidence = { usual: share(CONFIDENCE), strict: share(STRICT_CONFIDENCE) };
  const classes = {
    few: count(few.classes),
    fewBelow: count(few.below),
    some: count(some.classes),
    someBelow: count(some.below),
    most: count(MAX_SEQUENTIAL),
    diverging: count(DIVERGING_CLASSES),
  };
  const minimum = {
    rank: count(MINIMUM_AREAS.rank),
    standout: count(MIN_STANDOUT_AREAS),
    correlation: count(MINIMUM_AREAS.correlation),
    rankInterval: count(MINIMUM_AREAS.rankInterval),
    index: count(MIN_INDEX_AREAS),
  };
  const rule = (
    name: "coverage" | "confidence" | "comparison" | "classes" | "minimum",
    values: Readonly<Record<string, string>>,
  ): MethodParameter => ({
    term: say(context, `methods.${name}`),
    texts: [say(context, `methods.${name}.text`, values)],
  });
  return [
    rule("coverage", coverage),
    rule("confidence", confidence),
    rule("comparison", { share: share(LARGE_SHARE) }),
    rule("classes", classes),
    rule("minimum", minimum),
  ];
}

function boundaries(context: AtlasContext): readonly string[] {
  const { levels } = context.lookup.atlas.config;
  return levels.flatMap(({ id, plural }) => {
    const credit = boundaryCredit(context, id);
    const geometry = context.geometries.find(({ level }) => level === id);
    const schematic = say(context, "map.schematic");
    const isUnsaid = geometry?.isSchematic === true && credit !== schematic;
    const texts = [credit, isUnsaid ? schematic : ""].filter((text) => text !== "");
    return texts.length === 0 ? [] : [`${textOf(context, plural)}: ${texts.join("; ")}`];
  });
}

import type { AtlasConfig } from "../model/atlas-config.ts";
import type { IndexDeclaration } from "../model/composite-index.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Finding } from "../model/problem.ts";
import type { Report } from "./report.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { inputsOf, serviceUseCodes } from "../model/service-use.ts";
import { quoted } from "../model/visible-text.ts";
import { columnOf, type Located } from "./read-yaml.ts";

/** What the pairs and funnels of `atlas.yaml` are made of. */
export interface NeedSupplyData {
  readonly indicators: readonly Indicator[];
  /** Indicators of a kind or direction that is reported already. */
  readonly doubtful: ReadonlySet<string>;
  readonly index: IndexDeclaration | null;
}

type Path = readonly PropertyKey[];
type ReportKey = (path: Path, finding: Finding) => void;

/** Checks that need can be held against supply, and that the stages of funnels count people. */
export function checkNeedSupply(
  located: Located<AtlasConfig>,
  data: NeedSupplyData,
  report: Report,
): void {
  const { value: config, file, lineAt } = located;
  const reportKey: ReportKey = (path, finding) =>
    report({ file, row: lineAt(path), column: columnOf(path) }, finding);
  reportTwice("needSupply", config.needSupply, reportKey);
  reportTwice("takeUp", config.takeUp, reportKey);
  const byCode = new Map(data.indicators.map((indicator) => [indicator.code, indicator]));
  config.needSupply.forEach((pair, i) => {
    checkNeed(pair, { path: ["needSupply", i], data, byCode }, reportKey);
    checkCircle(pair, { path: ["needSupply", i], config, data, byCode }, reportKey);
  });
  config.takeUp.forEach((funnel, i) => {
    for (const stage of ["expected", "recognised", "served"] as const) {
      const kind = byCode.get(funnel[stage])?.kind;
      if (kind === undefined || kind === "count" || data.doubtful.has(funnel[stage])) continue;
      const found = `${quoted(funnel[stage])} is a ${kind}`;
      reportKey(["takeUp", i, stage], { found, expected: "an indicator of the kind count" });
    }
  });
}

function reportTwice(
  key: "needSupply" | "takeUp",
  items: readonly { readonly id: string }[],
  reportKey: ReportKey,
): void {
  const ids = items.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) === i) return;
    reportKey([key, i, "id"], { found: `${quoted(id)} a second time`, expected: "each once" });
  });
}

type Pair = AtlasConfig["needSupply"][number];

interface NeedContext {
  readonly path: Path;
  readonly data: NeedSupplyData;
  readonly byCode: ReadonlyMap<string, Indicator>;
}

const PEOPLE = new Set(["count", "proportion", "rate"]);

function checkNeed(
  { need, per }: Pair,
  { path, data: { index, doubtful }, byCode }: NeedContext,
  reportKey: ReportKey,
): void {
  const indicator = byCode.get(need);
  const isIndex = index?.id === need;
  if (indicator === undefined && !isIndex) {
    if (byCode.size === 0) return;
    const names = [...byCode.keys(), ...(index === null ? [] : [index.id])];
    reportKey([...path, "need"], {
      found: `unknown indicator or index ${quoted(need)}`,
      expected: "the codes are in data/indicators.csv, and the id of the index is in its file",
      remedy: didYouMean(need, new Set(names)),
    });
    return;
  }
  const countsPeople =
    !isIndex && indicator?.direction !== "higher-better" && PEOPLE.has(indicator?.kind ?? "");
  if (per === "residents" || countsPeople || doubtful.has(need)) return;
  reportKey([...path, "per"], {
    found: `per need, where ${quoted(need)} does not count people in need`,
    expected: "residents, or a need that is a count, proportion or rate and not higher-better",
  });
}

interface CircleContext {
  readonly path: Path;
  readonly config: AtlasConfig;
  readonly data: NeedSupplyData;
  readonly byCode: ReadonlyMap<string, Indicator>;
}

function checkCircle(
  { need }: Pair,
  { path, config, data, byCode }: CircleContext,
  reportKey: ReportKey,
): void {
  const inIndex =
    data.index?.domains.flatMap(({ indicators }) => indicators.map(({ code }) => code)) ?? [];
  const codes = data.index?.id === need ? inIndex : [need];
  const used = serviceUseCodes(config);
  const circular = codes.find((code) => [...inputsOf(code, byCode)].some((one) => used.has(one)));
  if (circular === undefined) return;
  reportKey([...path, "need"], {
    found: `${quoted(circular)} is counted at the doors of services`,
    expected: "a need that is known also where no service is",
    remedy: "The page says that this is circular.",
    severity: "warning",
  });
}

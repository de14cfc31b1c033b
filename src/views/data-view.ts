import { levelsOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { plateNumbers } from "./plate-number.ts";
import { sectionShell } from "./section-shell.ts";

export type DataView = ReturnType<typeof dataView>;

/** Lays out the page of all downloads. */
export function dataView(context: AtlasContext) {
  const { config, indicators, plans } = context.lookup.atlas;
  const language = languageOf(context);
  const link = (label: string, path: string) => ({ label, href: hrefOf(context, path) });
  const levels = config.levels.filter(({ boundaries }) => boundaries !== "none");
  return {
    words: {
      numbers: plateNumbers(context, ["all", "indicators", "statuses"]),
      all: say(context, "data.plate.all"),
      indicators: say(context, "data.plate.indicators"),
      statuses: say(context, "data.plate.statuses"),
    },
    shell: sectionShell(context, "data", { title: "data.title", description: "data.description" }),
    lede: say(context, "data.description"),
    all: [
      link(say(context, "data.all"), address.allZip()),
      link(say(context, "data.dictionary"), address.dictionary()),
      ...levels.map((level) =>
        link(
          say(context, "data.boundaries", { level: textOf(context, level.plural) }),
          address.levelGeoJson(level.id),
        ),
      ),
      ...plans.map((plan) =>
        link(
          say(context, "data.plan", { plan: textOf(context, plan.title) }),
          address.planCsv(plan.id),
        ),
      ),
      link(say(context, "data.services"), address.servicesCsv()),
    ],
    columns: {
      indicator: say(context, "indicators.column.indicator"),
      levels: say(context, "indicators.column.levels"),
      files: say(context, "data.column.files"),
      licence: say(context, "definition.licence"),
    },
    rows: indicators.map((indicator) => ({
      title: textOf(context, indicator.title),
      href: hrefOf(context, address.indicator(languageOf(context), indicator.code)),
      levels: levelsOf(context.lookup, indicator.code)
        .map(({ plural }) => textOf(context, plural))
        .join(", "),
      files: [
        link(say(context, "figure.csv"), address.indicatorCsv(indicator.code)),
        link(say(context, "data.excel"), address.indicatorExcel(indicator.code, language)),
      ],
      licence: indicator.licence ?? config.publisher.licence,
    })),
    statuses: statusMeanings(context),
    edition: say(context, "foot.editionText", {
      edition: config.edition,
      date: formatDate(config.asOf, language),
    }),
  };
}

function statusMeanings(context: AtlasContext) {
  const kinds = ["suppressed", "missing", "undefined", "notApplicable", "estimated"] as const;
  return kinds.map((status) => ({
    term: say(context, `status.${status}`),
    text: say(context, `status.${status}.meaning`),
  }));
}

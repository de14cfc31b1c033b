import type { PageContext } from "../figures/figure-of.ts";
import type { ZonePlan } from "../model/plan.ts";
import { levelsOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { atlasDataset } from "./dataset-description.ts";
import { editionDownloads } from "./edition-downloads.ts";
import { needSupplyDownloads } from "./need-supply-method.ts";
import { plateNumbers } from "./plate-number.ts";
import { sectionShell } from "./section-shell.ts";

export type DataView = ReturnType<typeof dataView>;

/** Lays out the page of all downloads. */
export function dataView(context: PageContext) {
  const { config, indicators } = context.lookup.atlas;
  const language = languageOf(context);
  const link = (label: string, path: string) => ({ label, href: hrefOf(context, path) });
  return {
    words: {
      numbers: plateNumbers(context, ["all", "indicators", "editions", "statuses"]),
      all: say(context, "data.plate.all"),
      indicators: say(context, "data.plate.indicators"),
      editions: say(context, "editions.title"),
      statuses: say(context, "data.plate.statuses"),
    },
    shell: sectionShell(context, "data", {
      title: "data.title",
      description: "data.description",
      dataset: atlasDataset(context),
    }),
    lede: say(context, "data.description"),
    all: wholeFiles(context),
    formats: say(context, "data.formats"),
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
        link("XLSX", address.indicatorXlsx(indicator.code, language)),
        link("JSON-stat", address.indicatorJson(indicator.code)),
      ],
      licence: indicator.licence ?? config.publisher.licence,
    })),
    editions: editionRows(context),
    statuses: statusMeanings(context),
    edition: say(context, "foot.editionText", {
      edition: config.edition,
      date: formatDate(config.asOf, language),
    }),
  };
}

/** The numbers as they were: each edition with its page and files. */
function editionRows(context: PageContext) {
  const language = languageOf(context);
  const editions = context.history?.editions ?? [];
  return {
    none: editions.length === 0 ? say(context, "editions.empty") : null,
    all: {
      label: say(context, "editions.all"),
      href: hrefOf(context, address.section(language, "editions")),
    },
    rows: editions.map((edition) => ({
      label: say(context, "editions.name", { edition: edition.name }),
      href: hrefOf(context, address.edition(language, edition.name)),
      asOf: say(context, "editions.asOf", { date: formatDate(edition.asOf, language) }),
      files: editionDownloads(context, edition),
    })),
  };
}

interface WholeFile {
  readonly label: string;
  readonly href: string;
  readonly use: string;
}

function wholeFiles(context: AtlasContext): readonly WholeFile[] {
  const { plans } = context.lookup.atlas;
  const language = languageOf(context);
  const file = (name: FileName, path: string) => ({
    label: say(context, `data.${name}`),
    href: hrefOf(context, path),
    use: say(context, `data.use.${name}`),
  });
  return [
    file("all", address.allZip()),
    file("workbook", address.workbook(language)),
    file("dictionary", address.dictionary()),
    ...boundaryFiles(context),
    ...plans.flatMap((plan) => planFiles(context, plan)),
    ...needSupplyDownloads(context),
    file("services", address.servicesCsv()),
    file("package", address.dataPackage()),
    file("csvw", address.csvw()),
    file("catalogue", address.catalogue()),
  ];
}

function planFiles(context: AtlasContext, { id, title }: ZonePlan): readonly WholeFile[] {
  const file = (key: "data.plan" | "data.planExcel" | "data.planJson", path: string) => ({
    label: say(context, key, { plan: textOf(context, title) }),
    href: hrefOf(context, path),
    use: say(context, "data.use.plan"),
  });
  return [
    file("data.plan", address.planCsv(id)),
    file("data.planExcel", address.planExcel(id, languageOf(context))),
    file("data.planJson", address.planJson(id)),
  ];
}

type FileName = "all" | "workbook" | "dictionary" | "services" | "package" | "csvw" | "catalogue";

function boundaryFiles(context: AtlasContext): readonly WholeFile[] {
  const drawn = new Set(context.geometries.map(({ level }) => level));
  return context.lookup.atlas.config.levels
    .filter(({ boundaries }) => boundaries !== "none")
    .flatMap(({ id, plural }) => {
      const level = textOf(context, plural);
      const geoJson: WholeFile = {
        label: say(context, "data.boundaries", { level }),
        href: hrefOf(context, address.levelGeoJson(id)),
        use: say(context, "data.use.boundaries"),
      };
      if (!drawn.has(id)) return [geoJson];
      const topoJson: WholeFile = {
        label: say(context, "data.topology", { level }),
        href: hrefOf(context, address.levelTopoJson(id)),
        use: say(context, "data.use.topology"),
      };
      return [geoJson, topoJson];
    });
}

function statusMeanings(context: AtlasContext) {
  const kinds = ["suppressed", "missing", "undefined", "notApplicable", "estimated"] as const;
  return kinds.map((status) => ({
    term: say(context, `status.${status}`),
    text: say(context, `status.${status}.meaning`),
  }));
}

import type { PageContext } from "../figures/figure-of.ts";
import type { Figure } from "../figures/figure.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { citation } from "./citation.ts";
import { embedCode } from "./embed-code.ts";
import { figureNotes } from "./figure-notes.ts";
import { figureCorrections, figureSubjects } from "./figure-subjects.ts";
import { figureTitle } from "./figure-title.ts";
import { licencesOf } from "./licences-of.ts";
import { pageDescription } from "./page-description.ts";
import { placedMap } from "./placed-figure.ts";
import { plateNumbers } from "./plate-number.ts";
import { shell, type Link, type Shell } from "./shell.ts";

export type FigureView = ReturnType<typeof figureView>;

/** Lays out the page of a figure: large, in words, with all that one needs to use it elsewhere. */
export function figureView(context: PageContext, figure: Figure) {
  const placed = placedMap(context, figure, 1);
  return {
    shell: figureShell(context, figure),
    corrections: figureCorrections(context, figure),
    placed: { ...placed, kind: say(context, `figure.kind.${figure.form}`), page: null },
    description: figure.description,
    notes: figureNotes(context, figure),
    source: sourceRows(context, figure),
    belongs: { term: say(context, "figure.belongs"), links: figureSubjects(context, figure) },
    downloads: downloadsOf(context, figure),
    citation: citation(context, {
      title: figure.title,
      path: address.figure(languageOf(context), figure.id),
    }),
    embed: embedCode(context, figure),
    words: {
      numbers: plateNumbers(context, ["words", "table", "source", "reuse"]),
      words: say(context, "figure.plate.words"),
      table: say(context, "figure.table"),
      source: say(context, "figure.plate.source"),
      reuse: say(context, "figure.plate.reuse"),
      embed: say(context, "figure.embed"),
      embedNote: say(context, "figure.embedNote"),
    },
  };
}

function figureShell(context: PageContext, figure: Figure): Shell {
  const maps = hrefOf(context, address.section(languageOf(context), "maps"));
  return shell(context, {
    path: (language) => address.figure(language, figure.id),
    title: figureTitle(context, figure),
    description: pageDescription(context, figure.description, figure.isIllustrative),
    section: "maps",
    // Search finds the figure of today; that of an edition is reached from what is pinned to it.
    kind: context.today === undefined ? "figure" : "none",
    crumbs: [
      { label: say(context, "nav.maps"), href: maps },
      { label: figure.title, href: null },
    ],
  });
}

function sourceRows(context: AtlasContext, figure: Figure) {
  const { edition, publisher } = context.lookup.atlas.config;
  return [
    { term: say(context, "definition.source"), text: sourcesOf(context, figure).join("; ") },
    { term: say(context, "definition.licence"), text: licencesOf(context, figure).join(", ") },
    { term: say(context, "foot.edition"), text: edition },
    { term: say(context, "foot.publisher"), text: textOf(context, publisher.name) },
  ];
}

function sourcesOf(context: AtlasContext, figure: Figure): readonly string[] {
  const { indicators, source, sourceName = source } = figure;
  const own = indicators.map((code) => textOf(context, indicatorOf(context.lookup, code).source));
  return own.length === 0 ? [sourceName] : [...new Set(own)];
}

function downloadsOf(context: AtlasContext, { id }: Figure): readonly Link[] {
  const language = languageOf(context);
  const files = [
    ["svg", address.figureSvg(language, id)],
    ["png", address.figurePng(language, id)],
    ["csv", address.figureCsv(language, id)],
  ] as const;
  return files.map(([form, path]) => ({
    label: say(context, `figure.download.${form}`),
    href: hrefOf(context, path),
  }));
}

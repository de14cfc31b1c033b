import type { PageContext } from "../figures/figure-of.ts";
import type { Figure, FigureTable } from "../figures/figure.ts";
import type { Locale } from "../locales/locale.ts";
import type { ProseBlock } from "../prose/prose-blocks.ts";
import type { Letter } from "./letter.ts";
import { closedIsolates } from "../charts/closed-isolates.ts";
import { languageOf, say } from "../figures/context.ts";
import { marksOfCell } from "../figures/marks-of.ts";
import { directed, isolatedIn } from "../locales/message.ts";
import { numberWithMarks } from "../locales/number-with-marks.ts";
import { address } from "../markup/address.ts";
import { trusted } from "../markup/html.ts";
import { absoluteUrl } from "../markup/url.ts";
import { absoluteLinks } from "./absolute-links.ts";
import { fitsMail, rowHeading } from "./mail-table.ts";
import { numberedLinks, textOfMarkup, type NumberedLinks } from "./text-of-markup.ts";
import { lengthOf, wrapPlain } from "./wrap-plain.ts";

const WIDTH = 72;

/**
 * Writes an issue as plain text: lines of at most 72 signs, figures as their description and the
 * values of their table where it is short, links numbered and listed at the end.
 */
export function mailText(context: PageContext, letter: Letter): string {
  const links = numberedLinks();
  const blocks = letter.blocks.map((block) => blockText(context, { letter, block, links }));
  const events = letter.events.map(({ title, when, place, url }) => {
    const number = url === undefined ? "" : ` [${links.numberOf(url)}]`;
    return wrapPlain([when, `${title}${number}`, place].filter(Boolean).join(" · "), WIDTH, "- ");
  });
  const parts = [
    wrapPlain(`${letter.siteTitle} · ${letter.kicker}`, WIDTH),
    titled(letter.subject, "="),
    wrapPlain(letter.lede, WIDTH),
    ...blocks,
    ...(events.length === 0 ? [] : [titled(say(context, "issue.events"), "-"), events.join("\n")]),
    `${say(context, "mail.read")}:\n${letter.page}`,
    ...linkList(context, links),
    "-- ",
    ...[letter.publisher, letter.postal, letter.edition, say(context, "mail.why")]
      .filter(Boolean)
      .map((line) => wrapPlain(line, WIDTH)),
    `${say(context, "mail.unsubscribe")}: ${letter.unsubscribe}`,
  ].filter((part) => part !== "");
  return `${directedLines(context.locale, parts.join("\n\n"))}\n`;
}

/** Marks that embed and override: one that is not closed would turn all that follows. */
const EMBEDDINGS = /[\u202a-\u202e]/g;

/**
 * Closes in each line the isolates that go on in the next, for a line of plain text stands for itself;
 * and lets each begin in the direction of the letter.
 */
function directedLines(locale: Locale, text: string): string {
  return text
    .replace(EMBEDDINGS, "")
    .split("\n\n")
    .map((paragraph) =>
      closedIsolates(paragraph.split("\n"))
        .map((line) => directed(locale, line))
        .join("\n"),
    )
    .join("\n\n");
}

function linkList(context: PageContext, links: NumberedLinks): readonly string[] {
  const all = links.all();
  if (all.length === 0) return [];
  const list = all.map((href, i) => `[${i + 1}] ${href}`).join("\n");
  return [titled(say(context, "mail.links"), "-"), list];
}

function titled(title: string, rule: string): string {
  const lines = wrapPlain(title, WIDTH);
  const longest = Math.max(...lines.split("\n").map(lengthOf));
  return `${lines}\n${rule.repeat(longest)}`;
}

interface BlockOfText {
  readonly letter: Letter;
  readonly block: ProseBlock;
  readonly links: NumberedLinks;
}

function blockText(context: PageContext, { letter, block, links }: BlockOfText): string {
  if (block.kind === "html") {
    const markup = absoluteLinks(block.html.markup, letter.page);
    return textOfMarkup(trusted(markup), links, WIDTH);
  }
  if (block.kind === "table") return titledTable(context.locale, block.caption, block.table);
  if (block.kind === "objective") {
    const { code, title, summary, path } = block.objective;
    const number = links.numberOf(absolute(context, path));
    return wrapPlain(`${code} ${title} [${number}]. ${summary}`, WIDTH);
  }
  return figureText(context, block.figure, links);
}

function figureText(context: PageContext, figure: Figure, links: NumberedLinks): string {
  const page = absolute(context, address.figure(languageOf(context), figure.id));
  const values = `${say(context, "mail.values")} [${links.numberOf(page)}]`;
  return [
    titled(say(context, "mail.figure", { title: figure.title }), "-"),
    wrapPlain(figure.subtitle, WIDTH),
    wrapPlain(figure.description, WIDTH),
    fitsMail(figure.table) ? tableText(context.locale, figure.table) : "",
    ...[...figure.notes, figure.source, values].map((line) => wrapPlain(line, WIDTH)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function titledTable(locale: Locale, caption: string, table: FigureTable): string {
  return `${wrapPlain(caption, WIDTH)}\n\n${tableText(locale, table)}`;
}

/** One line a row: its name, then its values, each with the name of its column where there are more. */
function tableText(locale: Locale, table: FigureTable): string {
  const heading = rowHeading(table);
  const lines = table.rows.map((row) => {
    const others = row.flatMap((cell, i) => {
      if (i === heading || cell.text === "") return [];
      const { key = "", label = "" } = table.columns[i] ?? {};
      const isNamed = table.columns.length > 2 && key !== "value" && label !== "";
      const value = numberWithMarks(locale, isolatedIn(locale, cell.text), marksOfCell(cell));
      return [isNamed ? `${label} ${value}` : value];
    });
    const name = isolatedIn(locale, row[heading]?.text ?? "");
    return wrapPlain(`${name}: ${others.join(" · ")}`, WIDTH, "- ");
  });
  return lines.join("\n");
}

function absolute(context: PageContext, path: string): string {
  const { site, base } = context.lookup.atlas.config;
  return absoluteUrl(site, base, path);
}

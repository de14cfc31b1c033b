import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Prose, Variant } from "../model/content.ts";
import type { MediaFile } from "../model/media.ts";
import type { ZonePlan } from "../model/plan.ts";
import type { Written } from "./check-content.ts";
import type { MediaReader } from "./media-reader.ts";

/** The texts of an atlas with addresses of the site in them, and the files that stand there. */
export type WithMedia = Written & { readonly media: readonly MediaFile[] };

/** A stretch of Markdown that is an address, and the file that is meant. */
interface Mention {
  readonly from: number;
  readonly to: number;
  readonly media: MediaFile;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);
const LOCAL = /\]\(\s*<?(?!https?:|\/|#)|^\[[^\]]*\]:/m;
const IN_BRACKETS = /\]\(\s*(?:<(?<inAngles>[^>]*)>|(?<bare>[^\s()]*(?:\([^\s()]*\)[^\s()]*)*))/dg;
const IN_DEFINITION = /^\[[^\]]*\]:\s*(?:<(?<inAngles>[^>]*)>|(?<bare>\S+))/dg;

/** Puts the address on the site in the place of each name of a picture or file. */
export function withMedia(written: Written, mediaOf: MediaReader): WithMedia {
  const files = new Map<string, MediaFile>();
  const textOf = <Matter>(variant: Variant<Matter>): Variant<Matter> => {
    const mentions = mentionsIn(variant, mediaOf);
    for (const { media } of mentions) files.set(media.path, media);
    return mentions.length === 0
      ? variant
      : { ...variant, markdown: rewritten(variant.markdown, mentions) };
  };
  const all = <Matter>(texts: readonly Prose<Matter>[]): readonly Prose<Matter>[] =>
    texts.map((text) => ({ ...text, variants: text.variants.map(textOf) }));
  const planOf = (plan: ZonePlan): ZonePlan => ({
    ...plan,
    objectiveNotes: all(plan.objectiveNotes),
  });
  return {
    issues: all(written.issues),
    papers: all(written.papers),
    pages: all(written.pages),
    areaNotes: all(written.areaNotes),
    indicatorNotes: all(written.indicatorNotes),
    plans: written.plans.map(planOf),
    media: [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function mentionsIn(
  { file: text, markdown }: Variant<unknown>,
  mediaOf: MediaReader,
): readonly Mention[] {
  if (!LOCAL.test(markdown)) return [];
  const mentions: Mention[] = [];
  visit(parser.parse(markdown), (node) => {
    if (node.type !== "image" && node.type !== "link" && node.type !== "definition") return;
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    const media = mediaOf({ text, url: node.url, isPicture: node.type === "image" });
    if (media === undefined || !("path" in media)) return;
    const pattern = node.type === "definition" ? IN_DEFINITION : IN_BRACKETS;
    const match = [...markdown.slice(start, end).matchAll(pattern)].at(-1);
    const [from, to] =
      match?.indices?.groups?.["bare"] ?? match?.indices?.groups?.["inAngles"] ?? [];
    if (start === undefined || from === undefined || to === undefined) return;
    mentions.push({ from: start + from, to: start + to, media });
  });
  return mentions;
}

function rewritten(markdown: string, mentions: readonly Mention[]): string {
  const fromTheEnd = mentions.toSorted((a, b) => b.from - a.from);
  return fromTheEnd.reduce(
    (text, { from, to, media }) => text.slice(0, from) + media.path + text.slice(to),
    markdown,
  );
}

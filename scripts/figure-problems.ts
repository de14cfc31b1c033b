/** What a figure may be without a drawing of its own: a picture of an editor, or a table. */
const SHOWN = /<(?:svg|img|picture|video|audio|table)\b/;
/** The drawings of a figure, for wide and for narrow pages, and what begins inside. */
const DRAWINGS = /<div class="(?:wide|narrow)">\s*(<\w+|)/g;
const SHAPES = /<(?:path|rect|circle|ellipse|line|polyline|polygon|use|text|image)\b/;

/** Says which figures of a page show nothing. */
export function figureProblems(html: string): readonly string[] {
  return [...html.matchAll(/<figure\b([^>]*)>([\s\S]*?)<\/figure>/g)].flatMap(
    ([, attributes = "", content = ""]) => {
      const [, id = ""] = /\sid="([^"]*)"/.exec(attributes) ?? [];
      return isMissing(content) ? [`the figure "${id}" has no picture`] : [];
    },
  );
}

function isMissing(content: string): boolean {
  const drawings = [...content.matchAll(DRAWINGS)].map(([, first = ""]) => first);
  const hasGap = drawings.some((first) => first !== "<svg");
  const isBlank = /<svg\b/.test(content) && !SHAPES.test(content) && !/<table\b/.test(content);
  return hasGap || isBlank || !SHOWN.test(content);
}

/** What a figure may be without a drawing of its own: a picture of an editor, or a table. */
const SHOWN = /<(?:svg|img|picture|video|audio|table)\b/;
/** The drawings of a figure, for wide and for narrow pages, and what begins inside. */
const DRAWINGS = /<div class="(?:wide|narrow)">\s*(<\w+|)/g;
const SHAPES = /<(?:path|rect|circle|ellipse|line|polyline|polygon|use|text|image)\b/;

/** Says which figures of a page show nothing. */
export function figureProblems(html: string): readonly string[] {
  return [...figuresOf(html)].flatMap(({ attributes, content }) => {
    const [, id = ""] = /\sid="([^"]*)"/.exec(attributes) ?? [];
    return isMissing(content) ? [`the figure "${id}" has no picture`] : [];
  });
}

/** Finds each figure up to its end; a map is too long for a pattern that looks at every letter. */
function* figuresOf(html: string): Generator<{ attributes: string; content: string }> {
  for (const { 0: tag, 1: attributes = "", index } of html.matchAll(/<figure\b([^>]*)>/g)) {
    const start = index + tag.length;
    const end = html.indexOf("</figure>", start);
    if (end < 0) return;
    yield { attributes, content: html.slice(start, end) };
  }
}

function isMissing(content: string): boolean {
  const drawings = [...content.matchAll(DRAWINGS)].map(([, first = ""]) => first);
  const hasGap = drawings.some((first) => first !== "<svg");
  const isBlank = /<svg\b/.test(content) && !SHAPES.test(content) && !/<table\b/.test(content);
  return hasGap || isBlank || !SHOWN.test(content);
}

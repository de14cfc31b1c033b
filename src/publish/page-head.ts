/** What a finished page says of itself in its head. */
export interface PageHead {
  /** The path of the page, without the base of the site. */
  readonly path: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** The kind of page in the reader's words; empty where search does not list it. */
  readonly kind: string;
  /** The address of its picture. */
  readonly image: string;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Reads the head of a page; undefined where it names no picture, as one in a frame does not. */
export function pageHead(html: string, path: string): PageHead | undefined {
  const head = html.slice(0, html.indexOf("</head>"));
  const image = metaOf(head, 'property="og:image"');
  if (image === undefined) return undefined;
  return {
    path,
    language: /<html\b[^>]*\slang="([^"]*)"/.exec(head)?.[1] ?? "",
    title: metaOf(head, 'property="og:title"') ?? "",
    description: metaOf(head, 'property="og:description"') ?? "",
    kind: metaOf(head, 'data-pagefind-filter="kind[content]"') ?? "",
    image,
  };
}

function metaOf(head: string, name: string): string | undefined {
  const content = head.split(`<meta ${name} content="`)[1];
  return content === undefined ? undefined : unescaped(content.slice(0, content.indexOf('"')));
}

/** Turns the text of a page, or of one of its attributes, back into plain text. */
export function unescaped(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => {
    if (/^#x[\da-f]+$/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (/^#\d+$/.test(name)) return String.fromCodePoint(Number(name.slice(1)));
    return NAMED[name] ?? whole;
  });
}

/** The rules of RFC 4287 (Atom) and of JSON Feed 1.1, as far as our feeds can break them. */

const ATOM = "http://www.w3.org/2005/Atom";
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const ABSOLUTE = /^https?:\/\//;
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;
const KNOWN_IN_FEED = [
  "author",
  "category",
  "contributor",
  "entry",
  "generator",
  "icon",
  "id",
].concat(["link", "logo", "rights", "subtitle", "title", "updated"]);
const KNOWN_IN_ENTRY = [
  "author",
  "category",
  "content",
  "contributor",
  "id",
  "link",
  "published",
].concat(["rights", "source", "summary", "title", "updated"]);

/** Says what is wrong with an Atom document. */
export function atomFaults(document: Document): readonly string[] {
  const feed = document.documentElement;
  const entries = childrenOf(feed, "entry");
  const ids = entries.map((entry) => textOf(entry, "id"));
  return [
    ...(feed.localName === "feed" && feed.namespaceURI === ATOM ? [] : ["no feed of Atom"]),
    ...elementFaults(feed, KNOWN_IN_FEED, [
      "generator",
      "icon",
      "id",
      "logo",
      "rights",
      "subtitle",
    ]),
    ...onceFaults(feed, ["id", "title", "updated"]),
    ...(childrenOf(feed, "author").length > 0 ? [] : ["a feed whose entries have no author"]),
    ...linkFaults(feed),
    ...(childrenOf(feed, "link").some((link) => link.getAttribute("rel") === "self")
      ? []
      : ["a feed that does not say where it is"]),
    ...entries.flatMap(entryFaults),
    ...(new Set(ids).size === ids.length ? [] : ["two entries of one identity"]),
  ];
}

function entryFaults(entry: Element): readonly string[] {
  const [content] = childrenOf(entry, "content");
  return [
    ...elementFaults(entry, KNOWN_IN_ENTRY, ["content", "published", "rights", "summary"]),
    ...onceFaults(entry, ["id", "title", "updated"]),
    ...linkFaults(entry),
    ...(content === undefined ||
    ["text", "html", "xhtml"].includes(content.getAttribute("type") ?? "")
      ? []
      : ["content of no known type"]),
    ...(content?.children.length ? ["HTML that is not escaped"] : []),
  ];
}

function elementFaults(
  parent: Element,
  known: readonly string[],
  atMostOnce: readonly string[],
): readonly string[] {
  const names = [...parent.children].map(({ localName }) => localName);
  const dates = [...childrenOf(parent, "updated"), ...childrenOf(parent, "published")];
  const people = childrenOf(parent, "author");
  return [
    ...names.filter((name) => !known.includes(name)).map((name) => `unknown element: ${name}`),
    ...atMostOnce
      .filter((name) => childrenOf(parent, name).length > 1)
      .map((name) => `${name} stands twice`),
    ...dates
      .filter(({ textContent }) => !MOMENT.test(textContent))
      .map(({ textContent }) => `invalid moment: ${textContent}`),
    ...people
      .filter((person) => textOf(person, "name").trim() === "")
      .map(() => "an author without a name"),
  ];
}

function onceFaults(parent: Element, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const found = childrenOf(parent, name);
    if (found.length !== 1) return [`${found.length} times ${name}`];
    if (found[0]?.textContent.trim() === "") return [`an empty ${name}`];
    return name === "id" && !IRI.test(textOf(parent, "id")) ? ["an identity that is no IRI"] : [];
  });
}

/** Two alternates may not have one type and one language. */
function linkFaults(parent: Element): readonly string[] {
  const links = childrenOf(parent, "link");
  const keys = links
    .filter((link) => (link.getAttribute("rel") ?? "alternate") === "alternate")
    .map((link) => `${link.getAttribute("type")} ${link.getAttribute("hreflang")}`);
  return [
    ...links
      .filter((link) => !ABSOLUTE.test(link.getAttribute("href") ?? ""))
      .map((link) => `a link without an absolute address: ${link.getAttribute("href")}`),
    ...(new Set(keys).size === keys.length ? [] : ["two alternates of one kind"]),
    ...(keys.length > 0 ? [] : ["no alternate"]),
  ];
}

function childrenOf(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter(
    ({ localName, namespaceURI }) => localName === name && namespaceURI === ATOM,
  );
}

function textOf(parent: Element, name: string): string {
  return childrenOf(parent, name)[0]?.textContent ?? "";
}

type Json = Readonly<Record<string, unknown>>;

/** Says what is wrong with a JSON Feed. */
export function jsonFeedFaults(feed: Json): readonly string[] {
  const items = Array.isArray(feed["items"]) ? (feed["items"] as readonly Json[]) : [];
  const ids = items.map(({ id }) => id);
  return [
    ...(feed["version"] === "https://jsonfeed.org/version/1.1" ? [] : ["another version"]),
    ...(typeof feed["title"] === "string" && feed["title"] !== "" ? [] : ["no title"]),
    ...(Array.isArray(feed["items"]) ? [] : ["no items"]),
    ...["home_page_url", "feed_url"]
      .filter((key) => !ABSOLUTE.test(String(feed[key])))
      .map((key) => `${key} is not absolute`),
    ...(new Set(ids).size === ids.length ? [] : ["two items of one identity"]),
    ...items.flatMap((item) => [
      ...(typeof item["id"] === "string" && item["id"] !== "" ? [] : ["an item without identity"]),
      ...("content_html" in item || "content_text" in item ? [] : ["an item without content"]),
      ...(MOMENT.test(String(item["date_published"])) ? [] : ["an item without a moment"]),
      ...(ABSOLUTE.test(String(item["url"])) ? [] : ["an item without an absolute address"]),
    ]),
  ];
}

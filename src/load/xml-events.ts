/** A piece of an XML document: the beginning of an element, its end, or text. */
export type XmlEvent =
  | { readonly kind: "open"; readonly name: string; readonly attributes: XmlAttributes }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

export type XmlAttributes = ReadonlyMap<string, string>;

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Names without their prefix: "x:row" is "row". */
const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Reads an XML document piece by piece. A document type is refused, so that no entity is ever
 * expanded: throws a `SyntaxError`.
 */
export function* xmlEvents(text: string): Generator<XmlEvent> {
  if (/<!DOCTYPE/i.test(text)) throw new SyntaxError("a document type");
  for (const match of text.matchAll(TOKEN)) {
    const [, data, slash, name, attributes = "", selfClosing, words] = match;
    if (data !== undefined) yield { kind: "text", text: data };
    else if (words !== undefined) yield { kind: "text", text: decoded(words) };
    else if (name !== undefined) {
      const local = localName(name);
      if (slash === "") yield { kind: "open", name: local, attributes: attributesOf(attributes) };
      if (slash === "/" || selfClosing === "/") yield { kind: "close", name: local };
    }
  }
}

function attributesOf(text: string): XmlAttributes {
  const attributes = new Map<string, string>();
  if (text === "") return attributes;
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(localName(name), decoded(double ?? single ?? ""));
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, character);
}

/** An entity that nobody knows stays as it is written. */
function character(entity: string): string {
  const name = entity.slice(1, -1);
  const known = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (!name.startsWith("#")) return known ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

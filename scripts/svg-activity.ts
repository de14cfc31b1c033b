import { JSDOM } from "jsdom";

const SVG = "http://www.w3.org/2000/svg";

/** What a drawing is made of: nothing that runs, moves, leads away or holds another document. */
const STILL: ReadonlySet<string> = new Set([
  ...["svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "switch", "image"],
  ...["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "marker", "pattern"],
  ...["text", "tspan", "textPath", "clipPath", "mask", "linearGradient", "radialGradient", "stop"],
]);

/** Elements of other kinds that a browser gives a meaning to; notes of drawing programs are none. */
const ACTIVE_KINDS = /w3\.org\/(?:1999\/xhtml|1998\/Math|2001\/xml-events)/;

const PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,/i;
/** What a style fetches; a place in the drawing itself (`url(#a)`) is no address. */
const FETCHES = /@import|url\(\s*["']?(?!#|["'])/i;

/**
 * Names what in an SVG does more than show: code, links, other documents, anything from elsewhere;
 * undefined where there is nothing. It is parsed as a browser does, since what is only searched for
 * can be written in another way.
 */
export function svgActivity(bytes: Uint8Array): string | undefined {
  const document = parsed(bytes);
  if (document === undefined) return "XML that cannot be read";
  const walker = document.createTreeWalker(document);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === PROCESSING_INSTRUCTION) return `<?${node.nodeName}?>`;
    const found = isElement(node) ? activityOf(node) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const ELEMENT = 1;
const PROCESSING_INSTRUCTION = 7;

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Only as UTF-8 and without entities of its own: a browser might read something else. */
function parsed(bytes: Uint8Array): Document | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (/^<\?xml[^>]*encoding=["'](?!utf-8["'])|<!(?:ENTITY|ATTLIST)/i.test(text)) return undefined;
    const { document } = new JSDOM(text, { contentType: "image/svg+xml" }).window;
    return document.documentElement.namespaceURI === SVG ? document : undefined;
  } catch {
    return undefined;
  }
}

function activityOf(element: Element): string | undefined {
  const { localName, namespaceURI } = element;
  const isActive =
    namespaceURI === SVG ? !isStill(localName) : ACTIVE_KINDS.test(namespaceURI ?? "");
  if (isActive) return `<${localName}>`;
  if (localName === "style" && FETCHES.test(element.textContent)) return "a style that fetches";
  const active = [...element.attributes].find(isActiveAttribute);
  return active === undefined ? undefined : `${active.name}="${active.value.slice(0, 40)}"`;
}

function isStill(name: string): boolean {
  return STILL.has(name) || name === "filter" || /^fe[A-Z]/.test(name);
}

function isActiveAttribute({ localName, prefix, value }: Attr): boolean {
  if (/^on/i.test(localName) || (prefix === "xml" && localName === "base")) return true;
  if (localName === "href" || localName === "src") {
    return !value.startsWith("#") && !PICTURE.test(value);
  }
  return FETCHES.test(value);
}

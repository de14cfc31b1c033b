import { trusted, type Markup } from "../markup/html.ts";
import { NOTHING_PATTERNS, nothingPatterns } from "../scales/nothing-patterns.ts";
import { paintAttributes } from "../scales/paint.ts";

/** What only a page with style sheet and screen reader has a use for. */
const LEFT_OUT = /^(class|role|aria-.*|data-.*|focusable|tabindex|pointer-events|style)$/;

/**
 * Turns a picture of a page into one that needs no style sheet: classes become presentation
 * attributes, links become groups that keep their words. Its own title is left out, since the figure
 * around it has the same.
 */
export function standingPicture({ markup }: Markup): Markup {
  const standing = markup
    .replace(/<(title|desc) id="[^"]*">[^<]*<\/\1>/g, "")
    .replace(/<(\/?)a\b[^>]*>/g, "<$1g>")
    .replace(/<([a-z]\w*)((?:\s+[\w:-]+="[^"]*")+)/gi, (_, name: string, attributes: string) => {
      return `<${name}${painted(name, attributesOf(attributes))}`;
    })
    // The only named character of HTML that a document writes by itself; XML does not know it.
    .replaceAll("&nbsp;", "\u00a0");
  return trusted(standing);
}

type Attributes = Readonly<Record<string, string>>;

function attributesOf(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** A style sheet wins over attributes, so what stands for it does too. */
function painted(name: string, attributes: Attributes): string {
  const { class: className = "" } = attributes;
  const paint = name === "svg" ? overflow(className) : paintAttributes(className);
  const kept = Object.entries(attributes).filter(([key]) => !LEFT_OUT.test(key));
  return Object.entries({ ...Object.fromEntries(kept), ...paint })
    .map(([key, value]) => ` ${key}="${value}"`)
    .join("");
}

/** A map ends at its edge; the texts of a chart may stand out a little. */
function overflow(className: string): Attributes {
  return { overflow: className.split(" ").includes("map") ? "hidden" : "visible" };
}

/** Gives the patterns to which the areas of a standing picture, and the swatches beside it, refer. */
export function standingPatterns(): Markup {
  return standingPicture(nothingPatterns(NOTHING_PATTERNS));
}

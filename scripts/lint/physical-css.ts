/** A declaration that says left or right, top or bottom where the text's direction should decide. */
export interface PhysicalDeclaration {
  /** Line in the text, from 1. */
  readonly line: number;
  readonly found: string;
  readonly instead: string;
}

const SIDES: Readonly<Record<string, string>> = {
  left: "inline-start",
  right: "inline-end",
  top: "block-start",
  bottom: "block-end",
};
const SIDED = /^(scroll-)?(margin|padding|border)-(left|right|top|bottom)(-.+)?$/u;
const CORNER = /^border-(top|bottom)-(left|right)-radius$/u;
const SIDED_VALUES = ["clear", "float", "text-align", "text-align-last"];
const FOUR_SIDES = /^(scroll-)?(margin|padding)$|^inset$|^border-(width|style|color)$/u;

const DECLARATION = /(?<=[{};]\s*)([a-z-]+)\s*:\s*([^;{}]*)(?=[;}])/gu;
const ALLOWED = /\/\*\s*physical:/u;

/**
 * Lists the declarations of a style sheet that are physical where CSS has a logical word. A comment
 * that begins with `physical:` and gives the reason, on the same line or the one before, allows one.
 */
export function physicalDeclarations(css: string): readonly PhysicalDeclaration[] {
  const lines = css.split("\n");
  const isAllowed = (line: number): boolean =>
    [lines[line - 2], lines[line - 1]].some((text) => ALLOWED.test(text ?? ""));
  // The leading semicolon lets the first declaration of a fragment be seen.
  const bare = `;${withoutComments(css)}`;
  return [...bare.matchAll(DECLARATION)].flatMap(({ index, 1: property = "", 2: value = "" }) => {
    const instead = logicalFor(property, value.trim());
    const line = bare.slice(0, index).split("\n").length;
    if (instead === undefined || isAllowed(line)) return [];
    return [{ line, found: `${property}: ${value.trim()}`, instead }];
  });
}

/** Gives the logical word for a declaration; none if it is logical, or the same on both sides. */
function logicalFor(property: string, value: string): string | undefined {
  if (CORNER.test(property)) return "border-start-start-radius and the like";
  const sided = SIDED.exec(property);
  if (sided !== null) {
    const [, scroll = "", box = "", side = "", rest = ""] = sided;
    return `${scroll}${box}-${SIDES[side]}${rest}`;
  }
  if (Object.hasOwn(SIDES, property)) return `inset-${SIDES[property]}`;
  if (SIDED_VALUES.includes(property)) return logicalValue(property, value);
  if (FOUR_SIDES.test(property) && hasUnequalSides(value)) return `${property}-inline`;
  return undefined;
}

function logicalValue(property: string, value: string): string | undefined {
  const end = { left: "start", right: "end" }[value];
  if (end === undefined) return undefined;
  return `${property}: ${property.startsWith("text-") ? end : `inline-${end}`}`;
}

/** Says whether a value of four sides differs between left and right. */
function hasUnequalSides(value: string): boolean {
  const sides = value.match(/[^\s(]+(\([^)]*\))?/gu) ?? [];
  return sides.length === 4 && sides[1] !== sides[3];
}

/** Blanks comments, keeping every line break, so that lines can be counted. */
function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, " "));
}

import { readFileSync } from "node:fs";

/** A rule outside every media query: its selectors and what they declare. */
export interface StyleRule {
  readonly selectors: readonly string[];
  readonly declarations: Readonly<Record<string, string>>;
}

const STYLES = new URL("../../src/styles/", import.meta.url);

/** Reads the rules of every style sheet in the order of `site.css`. */
export function siteRules(): readonly StyleRule[] {
  const files = [...styleText("site.css").matchAll(/@import "\.\/([^"]+)"/g)];
  return files.flatMap(([, file = ""]) => rulesOf(styleText(file)));
}

/** Reads the rules inside the at-rule that begins with the given words, or outside every one. */
export function tokenRules(atRule: string): readonly StyleRule[] {
  const css = styleText("tokens.css");
  if (atRule === "") return rulesOf(css);
  const start = css.indexOf(`${atRule} {`);
  if (start < 0) throw new Error(`unknown rule: ${atRule}`);
  const end = css.indexOf("\n}", start);
  return rulesOf(css.slice(css.indexOf("{", start) + 1, end));
}

/** Reads a style sheet without its comments. */
function styleText(file: string): string {
  return readFileSync(new URL(file, STYLES), "utf8").replace(/\/\*.*?\*\//gs, "");
}

function rulesOf(css: string): readonly StyleRule[] {
  const flat = css.replace(/@[a-z-]+ [^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = "", body = ""]) => ({
    selectors: selectors.split(",").map((selector) => selector.trim()),
    declarations: Object.fromEntries(
      body
        .split(";")
        .map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
        .filter(([name]) => name !== "")
        .map(([name = "", value = ""]) => [name, value]),
    ),
  }));
}

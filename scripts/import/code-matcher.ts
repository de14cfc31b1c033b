import type { Area } from "../../src/model/area.ts";
import type { Indicator } from "../../src/model/indicator.ts";

/** What a word of a source stands for in the atlas, and how that was found. */
interface Match {
  readonly code: string;
  readonly by: "code" | "name";
}

/** Finds the code for a word, by itself or by its label; undefined where it is unknown or not clear. */
export type CodeMatcher = (word: string, label?: string) => Match | undefined;

/** Matches areas by code, else by a name in any language or an alias that no other area has. */
export function areaMatcher(areas: readonly Area[]): CodeMatcher {
  return matcher(
    areas.map(({ code, name, aliases }) => ({ code, names: [...Object.values(name), ...aliases] })),
  );
}

/** Matches indicators by code, else by a title in any language that no other indicator has. */
export function indicatorMatcher(indicators: readonly Indicator[]): CodeMatcher {
  return matcher(indicators.map(({ code, title }) => ({ code, names: Object.values(title) })));
}

interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

function matcher(things: readonly Named[]): CodeMatcher {
  const codes = new Set(things.map(({ code }) => code));
  const codesByName = new Map<string, Set<string>>();
  for (const { code, names } of things) {
    for (const name of names.map(folded).filter((text) => text !== "")) {
      codesByName.set(name, (codesByName.get(name) ?? new Set()).add(code));
    }
  }
  const byName = (name: string): Match | undefined => {
    const found = [...(codesByName.get(folded(name)) ?? [])];
    const [only] = found;
    return found.length === 1 && only !== undefined ? { code: only, by: "name" } : undefined;
  };
  return (word, label = "") =>
    codes.has(word) ? { code: word, by: "code" } : (byName(word) ?? byName(label));
}

/** Without capitals, accents and doubled spaces. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
}

import { arabicForms } from "./arabic-forms.ts";

/** A font file that holds some scripts of a family. */
export interface Face {
  readonly name: string;
  /** The code points that it draws. */
  readonly characters: ReadonlySet<number>;
}

/** The files of the two families, in the order in which they are asked for a character. */
export interface Faces {
  readonly sans: readonly Face[];
  readonly serif: readonly Face[];
}

const TOKEN = /<[^>]*>|[^<]+/g;
const SERIF = /serif 4|ruhl|naskh/i;
/** Marks stay with the letter before; controls of direction are in the file that has a space. */
const MARK = /^\p{M}$/u;
const CONTROL = /^\p{Cf}$/u;
/** No font that the site comes with has the sign of a thousandth: it is put together. */
const PER_MILLE = "‰";
const PER_MILLE_PARTS = '%<tspan font-size="0.62em">0</tspan>';
const CHARACTER = /&[^;]+;|./gsu;

/**
 * Names the font file for each stretch of text in a picture. A program that draws pictures does not
 * look for a character in the other files of a family, or finds it in one of another weight.
 */
export function withFaces(svg: string, faces: Faces): string {
  const families: (keyof Faces)[] = ["sans"];
  let textDepth = 0;
  return svg.replace(TOKEN, (token) => {
    const family = families.at(-1) ?? "sans";
    if (!token.startsWith("<")) return textDepth > 0 ? inRuns(token, faces[family]) : token;
    const isText = /^<\/?text\b/.test(token);
    if (token.startsWith("</")) {
      families.pop();
      if (isText) textDepth -= 1;
    } else if (!/^<[?!]|\/>$/.test(token)) {
      families.push(familyIn(token) ?? family);
      if (isText) textDepth += 1;
    }
    return token;
  });
}

function familyIn(tag: string): keyof Faces | undefined {
  const named = /\sfont-family="([^"]*)"/.exec(tag)?.[1];
  if (named === undefined) return undefined;
  return SERIF.test(named) ? "serif" : "sans";
}

function inRuns(text: string, faces: readonly Face[]): string {
  const runs: { face: string; text: string }[] = [];
  for (const character of arabicForms(text).match(CHARACTER) ?? []) {
    const last = runs.at(-1);
    const isMark = last !== undefined && MARK.test(character);
    const found = isMark ? last.face : faceOf(character, faces);
    const first = faces[0]?.name ?? "";
    const face = found ?? (CONTROL.test(character) ? first : (last?.face ?? first));
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs
    .map(({ face, text: run }) => {
      return `<tspan font-family="${face}">${run.replaceAll(PER_MILLE, PER_MILLE_PARTS)}</tspan>`;
    })
    .join("");
}

/** A character that no file draws stays with its neighbours. */
function faceOf(character: string, faces: readonly Face[]): string | undefined {
  const drawn = character === PER_MILLE ? "%" : character;
  // Of an escaped character the "&" stands for it: both are in the same file.
  const codePoint = drawn.codePointAt(0) ?? 0;
  return faces.find(({ characters }) => characters.has(codePoint))?.name;
}

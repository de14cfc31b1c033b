import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Advances } from "../src/publish/card-text.ts";
import type { Face, Faces } from "../src/publish/picture-text.ts";
import { fontAdvances } from "../src/publish/font-advances.ts";
import { fontGlyphs } from "../src/publish/font-glyphs.ts";
import { pictureFont } from "../src/publish/picture-font.ts";
import { sfntOfWoff } from "../src/publish/sfnt-of-woff.ts";
import { ROOT } from "./settings.ts";

/** The fonts with which pictures are drawn: the files, and what each of them can draw. */
export interface PictureFonts {
  readonly files: readonly string[];
  readonly faces: Faces;
  readonly advances: Advances;
}

/** The parts of the two families by script, in the order in which they are asked for a character. */
const PARTS = {
  sans: [
    ["ibm-plex-sans", "latin"],
    ["ibm-plex-sans", "latin-ext"],
    ["ibm-plex-sans", "greek"],
    ["ibm-plex-sans-hebrew", "hebrew"],
    ["ibm-plex-sans-arabic", "arabic"],
  ],
  serif: [
    ["source-serif-4", "latin"],
    ["source-serif-4", "latin-ext"],
    ["source-serif-4", "greek"],
    ["frank-ruhl-libre", "hebrew"],
    ["noto-naskh-arabic", "arabic"],
  ],
} as const;

const WEIGHTS = [400, 500, 600] as const;
/** Hebrew and Arabic have no italic, here as in print. */
const ITALIC = /^source-serif-4/;

/**
 * Unpacks the fonts of the site into a folder, where the program that draws pictures finds them: it
 * reads neither of the packed formats in which they come.
 */
export function pictureFonts(folder: string): PictureFonts {
  mkdirSync(folder, { recursive: true });
  const cuts = [...PARTS.sans, ...PARTS.serif].flatMap(([family, script]) => {
    const styles = ITALIC.test(family) ? ["400-italic"] : [];
    return [...WEIGHTS.map((weight) => `${weight}-normal`), ...styles].map((cut) => {
      const name = `${family}-${script}`;
      return { name, cut, font: sfntOfWoff(readFileSync(woffFile(family, `${name}-${cut}`))) };
    });
  });
  const charactersOf = new Map(
    cuts.map(({ name, font }) => [name, new Set(fontGlyphs(font).keys())] as const),
  );
  const all = new Set([...charactersOf.values()].flatMap((characters) => [...characters]));
  const files = cuts.map(({ name, cut, font }) => {
    const file = join(folder, `${name}-${cut}.ttf`);
    writeFileSync(file, pictureFont(font, name, all));
    return file;
  });
  const face = ([family, script]: readonly [string, string]): Face => {
    const name = `${family}-${script}`;
    return { name, characters: charactersOf.get(name) ?? new Set() };
  };
  const advances = cuts
    .filter(({ cut }) => cut === "400-normal")
    .map(({ name, font }) => [name, fontAdvances(font)] as const);
  return {
    faces: { sans: PARTS.sans.map(face), serif: PARTS.serif.map(face) },
    advances: new Map(advances),
    files,
  };
}

/**
 * Chooses the files of the fonts that a picture names: the program that draws pictures opens every
 * file that it is given, for each picture.
 */
export function fontsNamedIn(svg: string, files: readonly string[]): readonly string[] {
  return files.filter((file) => {
    const name = /([^/\\]+)-\d+-\w+\.ttf$/.exec(file)?.[1] ?? "";
    return svg.includes(`"${name}"`);
  });
}

function woffFile(family: string, name: string): string {
  return join(ROOT, "node_modules", "@fontsource", family, "files", `${name}.woff`);
}

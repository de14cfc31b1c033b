import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import type { PublishedFile } from "../src/publish/published-file.ts";
import type { MadeFiles } from "./made-files.ts";
import { withPlainStrokes } from "../src/publish/picture-strokes.ts";
import { withFaces } from "../src/publish/picture-text.ts";
import { contentHash } from "./content-hash.ts";
import { inBatches } from "./in-batches.ts";
import { readKept, writeKept } from "./kept-file.ts";
import { fontsNamedIn, pictureFonts, type PictureFonts } from "./picture-fonts.ts";
import { ROOT } from "./settings.ts";

const DRAWINGS = /^\/(?:downloads|mail)\/figures\/.*\.svg$/;
/** The drawings of letters are narrow, and shown wider than they are. */
const NARROW = /^\/mail\//;
const NARROW_SCALE = 3;
/** Pixels for each px of the drawing: sharp on fine screens and in print. */
const SCALE = 2;
/** A drawing comes after its table, so that half of these are drawn. */
const AT_ONCE = 8;

/**
 * Hands files on, and after each drawing of a figure its picture in pixels (PNG), for programs that do
 * not show SVG. Pictures are kept by the hash of the drawing, and of what turns it into pixels.
 */
export function drawPictures(
  files: Iterable<PublishedFile>,
  cacheFolder: string,
  scale = SCALE,
): MadeFiles {
  const folder = join(cacheFolder, "pictures");
  mkdirSync(folder, { recursive: true });
  const code = codeHash();
  let fonts: PictureFonts | undefined;
  let drawn = 0;
  const picture = async ({ path, content }: PublishedFile): Promise<PublishedFile> => {
    const svg = String(content);
    const file = join(folder, `${contentHash([code, String(scale), svg])}.png`);
    const known = readKept(file);
    const target = path.replace(/svg$/, "png");
    if (known !== undefined) return { path: target, content: known };
    drawn += 1;
    fonts ??= pictureFonts(join(cacheFolder, "fonts"));
    const png = await drawPicture(svg, fonts, NARROW.test(path) ? NARROW_SCALE : scale);
    writeKept(file, png);
    return { path: target, content: png };
  };
  const handedOn = async function* (): AsyncGenerator<PublishedFile> {
    const withPicture = async (file: PublishedFile) =>
      DRAWINGS.test(file.path) ? [file, await picture(file)] : [file];
    for await (const made of inBatches(files, AT_ONCE, withPicture)) yield* made;
  };
  return { files: handedOn(), drawn: () => drawn };
}

/** Draws a figure that stands alone in pixels, with the fonts of the site and no others. */
export async function drawPicture(
  svg: string,
  { faces, files }: PictureFonts,
  scale: number = SCALE,
): Promise<Uint8Array> {
  const faced = withFaces(withPlainStrokes(svg), faces);
  const image = await renderAsync(faced, {
    font: { loadSystemFonts: false, fontFiles: [...fontsNamedIn(faced, files)] },
    fitTo: { mode: "zoom", value: scale },
    logLevel: "off",
  });
  return image.asPng();
}

function codeHash(): string {
  const files = [
    "src/publish/arabic-forms.ts",
    "src/publish/font-glyphs.ts",
    "src/publish/picture-font.ts",
    "src/publish/picture-strokes.ts",
    "src/publish/picture-text.ts",
    "src/publish/sfnt-of-woff.ts",
    "scripts/picture-fonts.ts",
    "package-lock.json",
  ];
  return contentHash([
    String(NARROW_SCALE),
    ...files.map((file) => readFileSync(join(ROOT, file), "utf8")),
  ]);
}

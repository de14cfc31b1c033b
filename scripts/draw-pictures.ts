import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import type { PublishedFile } from "../src/publish/published-file.ts";
import { withPlainStrokes } from "../src/publish/picture-strokes.ts";
import { withFaces } from "../src/publish/picture-text.ts";
import { pictureFonts, type PictureFonts } from "./picture-fonts.ts";
import { ROOT } from "./settings.ts";

const DRAWINGS = /^\/(?:downloads|mail)\/figures\/.*\.svg$/;
/** The drawings of letters are narrow, and shown wider than they are. */
const NARROW = /^\/mail\//;
const NARROW_SCALE = 3;
/** Pixels for each px of the drawing: sharp on fine screens and in print. */
const SCALE = 2;
const AT_ONCE = 4;

export interface PicturesDrawn {
  readonly files: readonly PublishedFile[];
  /** How many were drawn and not found. */
  readonly drawn: number;
}

/**
 * Makes a picture in pixels of each drawing of a figure, in PNG, for programs that do not show SVG.
 * Pictures are kept by the hash of the drawing, and of what turns it into pixels.
 */
export async function drawPictures(
  files: readonly PublishedFile[],
  cacheFolder: string,
): Promise<PicturesDrawn> {
  const drawings = files.filter(({ path }) => DRAWINGS.test(path));
  const folder = join(cacheFolder, "pictures");
  mkdirSync(folder, { recursive: true });
  const code = codeHash();
  let fonts: PictureFonts | undefined;
  let drawn = 0;
  const picture = async ({ path, content }: PublishedFile): Promise<PublishedFile> => {
    const svg = String(content);
    const file = join(folder, `${hash([code, svg])}.png`);
    const known = readKnown(file);
    const target = path.replace(/svg$/, "png");
    if (known !== undefined) return { path: target, content: known };
    drawn += 1;
    fonts ??= pictureFonts(join(cacheFolder, "fonts"));
    const png = await drawPicture(svg, fonts, NARROW.test(path) ? NARROW_SCALE : SCALE);
    writeFileSync(file, png);
    return { path: target, content: png };
  };
  const made: PublishedFile[] = [];
  for (let i = 0; i < drawings.length; i += AT_ONCE) {
    made.push(...(await Promise.all(drawings.slice(i, i + AT_ONCE).map(picture))));
  }
  return { files: made, drawn };
}

/** Draws a figure that stands alone in pixels, with the fonts of the site and no others. */
export async function drawPicture(
  svg: string,
  { faces, files }: PictureFonts,
  scale: number = SCALE,
): Promise<Uint8Array> {
  const image = await renderAsync(withFaces(withPlainStrokes(svg), faces), {
    font: { loadSystemFonts: false, fontFiles: [...files] },
    fitTo: { mode: "zoom", value: scale },
    logLevel: "off",
  });
  return image.asPng();
}

function readKnown(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
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
  return hash([
    String(SCALE),
    String(NARROW_SCALE),
    ...files.map((file) => readFileSync(join(ROOT, file), "utf8")),
  ]);
}

function hash(parts: readonly string[]): string {
  const digest = createHash("sha256");
  for (const part of parts) digest.update(part).update("\0");
  return digest.digest("hex").slice(0, 32);
}

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import type { PageContext } from "../src/figures/figure-of.ts";
import type { PageHead } from "../src/publish/page-head.ts";
import type { PublishedFile } from "../src/publish/published-file.ts";
import type { SocialCard } from "../src/publish/social-card.ts";
import type { MadeFiles } from "./made-files.ts";
import { textMeasure } from "../src/publish/card-text.ts";
import { withPlainStrokes } from "../src/publish/picture-strokes.ts";
import { withFaces } from "../src/publish/picture-text.ts";
import { socialCards, type WantedCard } from "../src/publish/social-cards.ts";
import { socialSvg } from "../src/publish/social-svg.ts";
import { contentHash } from "./content-hash.ts";
import { inBatches } from "./in-batches.ts";
import { readKept, writeKept } from "./kept-file.ts";
import { fontsNamedIn, pictureFonts, type PictureFonts } from "./picture-fonts.ts";
import { ROOT } from "./settings.ts";

const AT_ONCE = 4;
/** Where the words of a card stand at least: a side without a map, between its rules. */
const WORDS = { width: 480, top: 100, bottom: 430, margin: 64 };
/** Fewer dark pixels are no word. */
const LEAST_INK = 150;
const DARK = 120;

/**
 * Draws the pictures that the pages of a site name, from what the pages say and the atlas knows of
 * them. Pictures are kept by the hash of what they show, and of the code that draws.
 */
export function drawSocial(
  contexts: Iterable<PageContext>,
  heads: readonly PageHead[],
  cacheFolder: string,
): MadeFiles {
  const folder = join(cacheFolder, "social");
  mkdirSync(folder, { recursive: true });
  const code = codeHash();
  let fonts: PictureFonts | undefined;
  let drawn = 0;
  const picture = async ({ path, card }: WantedCard): Promise<PublishedFile> => {
    const file = join(folder, `${contentHash([code, JSON.stringify(card)])}.png`);
    const known = readKept(file);
    if (known !== undefined) return { path, content: known };
    drawn += 1;
    fonts ??= pictureFonts(join(cacheFolder, "fonts"));
    const content = await drawCard(card, fonts);
    writeKept(file, content);
    return { path, content };
  };
  const files = async function* (): AsyncGenerator<PublishedFile> {
    for (const context of contexts) {
      yield* inBatches(socialCards(context, heads), AT_ONCE, picture);
    }
  };
  return { files: files(), drawn: () => drawn };
}

/** Draws a card in pixels, with the fonts of the site; a card without words is an error. */
export async function drawCard(card: SocialCard, fonts: PictureFonts): Promise<Uint8Array> {
  const svg = socialSvg(card, textMeasure(fonts.faces, fonts.advances));
  const faced = withFaces(withPlainStrokes(svg), fonts.faces);
  const image = await renderAsync(faced, {
    font: { loadSystemFonts: false, fontFiles: [...fontsNamedIn(faced, fonts.files)] },
    logLevel: "off",
  });
  const ink = inkCount(image.pixels, image.width, card.direction);
  if (ink < LEAST_INK) throw new Error(`blank picture: ${card.address}`);
  return image.asPng();
}

function inkCount(pixels: Uint8Array, width: number, direction: SocialCard["direction"]): number {
  const { top, bottom, margin } = WORDS;
  const left = direction === "rtl" ? width - margin - WORDS.width : margin;
  let count = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < left + WORDS.width; x += 1) {
      const at = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
      if (red + green + blue < DARK) count += 1;
    }
  }
  return count;
}

function codeHash(): string {
  const files = [
    "src/publish/arabic-forms.ts",
    "src/publish/card-facts.ts",
    "src/publish/card-line.ts",
    "src/publish/card-text.ts",
    "src/publish/card-words.ts",
    "src/publish/fitted-text.ts",
    "src/publish/font-advances.ts",
    "src/publish/picture-font.ts",
    "src/publish/picture-strokes.ts",
    "src/publish/picture-text.ts",
    "src/publish/social-svg.ts",
    "src/publish/standing-picture.ts",
    "src/scales/colours.ts",
    "src/scales/paint.ts",
    "scripts/draw-social.ts",
    "scripts/picture-fonts.ts",
    "package-lock.json",
  ];
  return contentHash(files.map((file) => readFileSync(join(ROOT, file), "utf8")));
}

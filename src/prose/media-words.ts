import type { MediaFile } from "../model/media.ts";
import type { Element } from "hast";
import { languageOf, say, type AtlasContext } from "../figures/context.ts";
import { fileKind } from "../model/media.ts";
import { formatNumber } from "../scales/format-number.ts";

const MEGABYTE = 1_000_000;
const KILOBYTE = 1000;

/** Finds the picture or file that stands at a path of the site, without its base. */
export function mediaAt({ lookup }: AtlasContext, path: string): MediaFile | undefined {
  return lookup.atlas.media?.find((media) => media.path === path);
}

/** Gives what a browser needs to leave room for a picture before it has come, and to come late. */
export function pictureProperties(media: MediaFile | undefined): Element["properties"] {
  const { width, height } = media?.pixels ?? {};
  const size = width === undefined || height === undefined ? {} : { width, height };
  return { ...size, loading: "lazy", decoding: "async" };
}

/** Says of which kind a file is and what it weighs: "(PDF, 1.2 MB)". */
export function fileLabel(context: AtlasContext, { path, size }: MediaFile): string {
  const isLarge = size >= MEGABYTE;
  const value = isLarge ? size / MEGABYTE : Math.max(1, size / KILOBYTE);
  const written = formatNumber(value, {
    language: languageOf(context),
    decimals: isLarge ? 1 : 0,
  });
  const weight = say(context, isLarge ? "file.megabytes" : "file.kilobytes", { size: written });
  return say(context, "file.label", { kind: fileKind(path).toUpperCase(), weight });
}

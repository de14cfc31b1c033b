import type { Picture } from "./picture.ts";
import { gifPicture } from "./gif-picture.ts";
import { jpegPicture } from "./jpeg-picture.ts";
import { pngPicture } from "./png-picture.ts";
import { webpPicture } from "./webp-picture.ts";

const READERS = [jpegPicture, pngPicture, webpPicture, gifPicture];

/** Reads a picture by what is in it, whatever it is called; undefined where it is none that we know. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  for (const read of READERS) {
    const picture = read(bytes);
    if (picture !== undefined && picture.width > 0 && picture.height > 0) return picture;
  }
  return undefined;
}

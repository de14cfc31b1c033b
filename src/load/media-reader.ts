import { posix } from "node:path";
import type { MediaFile } from "../model/media.ts";
import type { Finding } from "../model/problem.ts";
import type { AtlasFolder } from "./atlas-folder.ts";
import { fileKind, isPictureName } from "../model/media.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { transliterate } from "../model/transliterate.ts";
import { quoted } from "../model/visible-text.ts";
import { checksum } from "./checksums.ts";
import { attachmentFinding, kindFinding, pictureFinding } from "./media-finding.ts";
import { readPicture } from "./read-picture.ts";

/** A picture or file as a text names it. */
interface MediaMention {
  /** The text, as a path inside the atlas folder. */
  readonly text: string;
  readonly url: string;
  readonly isPicture: boolean;
}

/** Finds what a text shows or hands out, or says why it cannot; undefined: an address of another kind. */
export type MediaReader = (mention: MediaMention) => MediaFile | Finding | undefined;

const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/|#|\?)/i;
const FILES = "content/files/";
const HASH_LENGTH = 8;

/** Makes the reader of pictures and files beside the texts of an atlas; each is read once. */
export function mediaReader(folder: AtlasFolder): MediaReader {
  const known = new Map<string, MediaFile | Finding>();
  return (mention) => {
    if (ELSEWHERE.test(mention.url)) return undefined;
    const file = fileOf(folder, mention);
    if (file === undefined) return missing(folder, mention);
    const read = known.get(file) ?? readMedia(folder, file, mention);
    known.set(file, read);
    return read;
  };
}

/** Gives the bytes that are published of a file: a picture without what it tells of its maker. */
export function publishedBytes(file: string, bytes: Uint8Array): Uint8Array {
  return isPictureName(file) ? (readPicture(bytes)?.clean ?? bytes) : bytes;
}

/** A name is looked for beside the text, then in `content/`. */
function fileOf(folder: AtlasFolder, { text, url, isPicture }: MediaMention): string | undefined {
  const path = decoded(url);
  const places = [posix.join(posix.dirname(text), path), posix.join("content", path)];
  const root = isPicture ? "content/" : FILES;
  return places.find((place) => place.startsWith(root) && folder.has(place));
}

function missing(folder: AtlasFolder, { url, isPicture }: MediaMention): Finding | undefined {
  const path = decoded(url);
  if (!isPicture && !/^(?:\.{1,2}\/)*files\//.test(path)) return undefined;
  const expected = isPicture
    ? "a file of content/images/, written images/name.jpg, or one beside the text"
    : "a file of content/files/, written files/name.pdf";
  const names = folder.under("content/").map((file) => file.slice("content/".length));
  const found = `a ${isPicture ? "picture" : "file"} ${quoted(url)}, which does not exist`;
  return { found, expected, remedy: didYouMean(path, names) };
}

function readMedia(
  folder: AtlasFolder,
  file: string,
  { url, isPicture }: MediaMention,
): MediaFile | Finding {
  const strange = kindFinding(url, isPicture);
  if (strange !== undefined) return strange;
  const bytes = folder.bytes(file) ?? new Uint8Array();
  const picture = isPicture ? readPicture(bytes) : undefined;
  const wrong = isPicture ? pictureFinding(url, bytes, picture) : attachmentFinding(url, bytes);
  if (wrong !== undefined) return wrong;
  const published = picture?.clean ?? bytes;
  return {
    file,
    path: `/media/${nameOf(file)}-${checksum(published).slice(0, HASH_LENGTH)}.${fileKind(file)}`,
    size: published.length,
    pixels: picture === undefined ? null : { width: picture.width, height: picture.height },
  };
}

function nameOf(file: string): string {
  const stem = posix.basename(file).replace(/\.[^.]*$/, "");
  const plain = transliterate(stem)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return plain.replace(/^-+|-+$/g, "") || "file";
}

function decoded(url: string): string {
  const path = url.replace(/[?#].*$/, "");
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

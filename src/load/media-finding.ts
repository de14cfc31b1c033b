import type { Finding } from "../model/problem.ts";
import type { Picture } from "./picture.ts";
import { ATTACHMENT_KINDS, fileKind, PICTURE_KINDS } from "../model/media.ts";
import { quoted } from "../model/visible-text.ts";
import { letters } from "./picture.ts";

const MOST_PICTURE_BYTES = 2_000_000;
const MOST_ATTACHMENT_BYTES = 20_000_000;
const MOST_PIXELS = 4000;

/** How a file of each kind begins; a table of text may begin with anything. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  pdf: "%PDF-",
  xlsx: "PK",
  odt: "PK",
  docx: "PK",
};

/** Says why a picture cannot be published; undefined where it can. `picture`: what could be read. */
export function pictureFinding(
  url: string,
  bytes: Uint8Array,
  picture: Picture | undefined,
): Finding | undefined {
  if (picture === undefined) {
    const expected = `a picture that is whole, of the kinds ${PICTURE_KINDS.join(", ")}`;
    const remedy = "Open it in any program for pictures and save it anew.";
    return { found: `a picture ${quoted(url)} that cannot be read`, expected, remedy };
  }
  const { format, width, height, orientation } = picture;
  const kind = fileKind(url);
  if ((kind === "jpeg" ? "jpg" : kind) !== format) {
    const found = `a picture ${quoted(url)} that is ${format} inside`;
    return { found, expected: "a name that ends as the file is", remedy: `Call it .${format}.` };
  }
  if (orientation !== 1) {
    return {
      found: `a picture ${quoted(url)} that lies on its side (EXIF orientation ${orientation})`,
      expected: "one that is stored upright: what a camera notes in it is not published",
      remedy: "Open it in any program for pictures, turn it, and save it anew.",
    };
  }
  if (Math.max(width, height) > MOST_PIXELS) {
    const found = `a picture ${quoted(url)} of ${width} × ${height} pixels`;
    const expected = `at most ${MOST_PIXELS} pixels a side`;
    return { found, expected, remedy: "Make it smaller: 2000 are sharp on every screen." };
  }
  if (bytes.length <= MOST_PICTURE_BYTES) return undefined;
  return {
    found: `a picture ${quoted(url)} of ${megabytes(bytes.length)}`,
    expected: `at most ${megabytes(MOST_PICTURE_BYTES)}`,
    remedy: "Save it as JPG with at most 2000 pixels on its longer side.",
  };
}

/** Says why a file cannot be handed out; undefined where it can. */
export function attachmentFinding(url: string, bytes: Uint8Array): Finding | undefined {
  const beginning = BEGINNINGS[fileKind(url)] ?? "";
  if (letters(bytes, 0, beginning.length) !== beginning) {
    const found = `a file ${quoted(url)} that is not what its name says`;
    return { found, expected: "a file that opens", remedy: "Open it and save it anew." };
  }
  if (bytes.length <= MOST_ATTACHMENT_BYTES) return undefined;
  const found = `a file ${quoted(url)} of ${megabytes(bytes.length)}`;
  const expected = `at most ${megabytes(MOST_ATTACHMENT_BYTES)}`;
  return { found, expected, remedy: "Divide it, or make the pictures in it smaller." };
}

/** Says why a file of this kind is not published at all; undefined where it may be. */
export function kindFinding(url: string, isPicture: boolean): Finding | undefined {
  const kinds: readonly string[] = isPicture ? PICTURE_KINDS : ATTACHMENT_KINDS;
  const kind = fileKind(url);
  if (kinds.includes(kind)) return undefined;
  const found = `a ${isPicture ? "picture" : "file"} ${quoted(url)} of the kind ${quoted(kind)}`;
  const remedy = isPicture
    ? `Save it as ${kind === "svg" ? "PNG" : "JPG"}.`
    : "Save it as PDF, or as one of the others.";
  return { found, expected: `one of ${kinds.join(", ")}`, remedy };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

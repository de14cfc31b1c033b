import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPicture } from "../../src/load/read-picture.ts";
import { withExif } from "./exif-bytes.ts";

const FOLDER = join(import.meta.dirname, "pictures");
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
const textOf = (bytes: Uint8Array | undefined): string =>
  Buffer.from(bytes ?? []).toString("latin1");

describe("a picture", () => {
  it.each([
    ["plain.jpg", "jpg"],
    ["progressive.jpg", "jpg"],
    ["noted.png", "png"],
    ["noted.gif", "gif"],
    ["moving.gif", "gif"],
    ["lossy.webp", "webp"],
    ["lossless.webp", "webp"],
  ])("%s says in its header how large it is, and still does when it is cleaned", (name, format) => {
    const picture = readPicture(bytesOf(name));
    expect(picture).toMatchObject({ format, width: 24, height: 16, orientation: 1 });
    const again = readPicture(picture?.clean ?? new Uint8Array());
    expect(again).toEqual(picture);
  });

  it.each(["plain.jpg", "noted.png", "noted.gif"])("loses the note that %s holds", (name) => {
    const bytes = bytesOf(name);
    expect(textOf(bytes)).toContain("Anna");
    expect(textOf(readPicture(bytes)?.clean)).not.toContain("Anna");
  });

  it("loses the place where it was taken, and nothing else", () => {
    const plain = bytesOf("progressive.jpg");
    const located = withExif(plain, 1);
    expect(textOf(located)).toContain("45.0N 10.7E");
    expect(readPicture(located)?.clean).toEqual(readPicture(plain)?.clean);
  });

  it("tells how the camera was held", () => {
    expect(readPicture(withExif(bytesOf("plain.jpg"), 6))?.orientation).toBe(6);
    expect(readPicture(withExif(bytesOf("plain.jpg"), 99))?.orientation).toBe(1);
  });

  it("loses what a camera hangs on behind its end", () => {
    const plain = bytesOf("plain.jpg");
    const longer = Uint8Array.from([...plain, ...new TextEncoder().encode("a second picture")]);
    expect(readPicture(longer)?.clean).toEqual(readPicture(plain)?.clean);
  });

  it("keeps that it moves", () => {
    expect(textOf(readPicture(bytesOf("moving.gif"))?.clean)).toContain("NETSCAPE2.0");
  });

  it("loses EXIF and XMP in WebP with the promise of them in its head", () => {
    const still = bytesOf("lossy.webp").subarray(12);
    const extended = webp([
      chunk("VP8X", [0x0c, 0, 0, 0, 23, 0, 0, 15, 0, 0]),
      still,
      chunk("EXIF", [...new TextEncoder().encode("Anna1234")]),
      chunk("XMP ", [...new TextEncoder().encode("Anna")]),
    ]);
    const picture = readPicture(extended);
    expect(picture).toMatchObject({ width: 24, height: 16 });
    expect(picture?.clean).toEqual(webp([chunk("VP8X", [0, 0, 0, 0, 23, 0, 0, 15, 0, 0]), still]));
  });

  it("is none where the file was cut off, is empty or is something else", () => {
    const cut = bytesOf("plain.jpg").subarray(0, 200);
    const none = [cut, new Uint8Array(), new TextEncoder().encode("<svg></svg>")];
    expect(none.map(readPicture)).toEqual([undefined, undefined, undefined]);
    expect(readPicture(bytesOf("noted.png").subarray(0, 100))).toBeUndefined();
    expect(readPicture(bytesOf("noted.gif").subarray(0, 40))).toBeUndefined();
  });

  it("that was damaged anywhere is read or refused, and never breaks the reader", () => {
    for (const name of ["plain.jpg", "noted.png", "noted.gif", "lossy.webp"]) {
      const whole = bytesOf(name);
      for (let at = 0; at < whole.length; at += 1) {
        const damaged = Uint8Array.from(whole);
        damaged[at] = 255 - (damaged[at] ?? 0);
        expect(() => readPicture(damaged)).not.toThrow();
        expect(() => readPicture(whole.subarray(0, at))).not.toThrow();
      }
    }
  });
});

function chunk(type: string, content: readonly number[]): Uint8Array {
  const length = content.length;
  return Uint8Array.from([...new TextEncoder().encode(type), length, 0, 0, 0, ...content]);
}

function webp(chunks: readonly Uint8Array[]): Uint8Array {
  const body = chunks.flatMap((part) => [...part]);
  const head = [...new TextEncoder().encode("RIFF"), body.length + 4, 0, 0, 0];
  return Uint8Array.from([...head, ...new TextEncoder().encode("WEBP"), ...body]);
}

/** A picture or file that a text shows or hands out, from `content/`. */
export interface MediaFile {
  /** Path inside the atlas folder. */
  readonly file: string;
  /** Where it stands on the site, without its base: the name holds a hash of what is in it. */
  readonly path: string;
  /** What it weighs on the site, in bytes. */
  readonly size: number;
  /** Pixels of a picture; null for any other file. */
  readonly pixels: { readonly width: number; readonly height: number } | null;
}

/** The endings of pictures that editors may put beside their texts. */
export const PICTURE_KINDS = ["jpg", "jpeg", "png", "webp", "gif"] as const;

/** The endings of files that editors may put into `content/files/`. */
export const ATTACHMENT_KINDS = ["pdf", "xlsx", "csv", "odt", "docx"] as const;

/** Gives the ending of a file in small letters, without its dot. */
export function fileKind(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
}

/** True where a file of the atlas folder is a picture by its name. */
export function isPictureName(file: string): boolean {
  return (PICTURE_KINDS as readonly string[]).includes(fileKind(file));
}

import type { AtlasConfig } from "../model/atlas-config.ts";
import { contentPolicy, FILE_POLICY, formOrigin } from "../markup/content-policy.ts";
import { foldersSentAs } from "../model/site-roots.ts";

/** What a host has to know of an atlas. */
export type HostedAtlas = Pick<AtlasConfig, "base" | "languages" | "subscribe">;

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What a host sends with the addresses of a site; each address is of one kind. */
export interface HostHeaders {
  /** With everything, besides those of its kind. */
  readonly all: Headers;
  /** Pages for readers: nobody else may show them in a frame. */
  readonly pages: Headers;
  /** Pages below `/embed/`, which are made for the frames of others. */
  readonly frames: Headers;
  /** Files that readers open by themselves, in the folders sent as such, which run nothing even where a browser shows them. */
  readonly files: Headers;
}

/** What a page may ask a browser for: where the reader is, and nothing else. */
const PERMISSIONS = [
  "geolocation=(self)",
  ...["accelerometer", "camera", "display-capture", "gyroscope", "hid", "idle-detection"].map(none),
  ...["magnetometer", "microphone", "midi", "payment", "serial", "usb"].map(none),
].join(", ");

/**
 * Gives the headers of a site: that each file is what it is called, who may frame what, what pages
 * may load and ask for, and that other sites learn no more than the host a reader comes from.
 */
export function hostHeaders(config: Pick<HostedAtlas, "subscribe">): HostHeaders {
  const policy = contentPolicy(formOrigin(config));
  return {
    all: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": PERMISSIONS,
    },
    pages: {
      "Content-Security-Policy": `${policy}; frame-ancestors 'self'`,
      "X-Frame-Options": "SAMEORIGIN",
    },
    frames: { "Content-Security-Policy": `${policy}; frame-ancestors *` },
    files: { "Content-Security-Policy": `${FILE_POLICY}; frame-ancestors 'self'` },
  };
}

/** Writes the pattern of addresses of a kind below the base, for hosts that read such patterns. */
export function addressPattern(base: string, kind: "frames" | "files"): string {
  const folders = foldersSentAs(kind === "frames" ? "frame" : "file");
  const pattern = folders.length === 1 ? folders.join("") : `(?:${folders.join("|")})`;
  return `^${base.replaceAll(".", "\\.")}${pattern}/`;
}

function none(feature: string): string {
  return `${feature}=()`;
}

import type { AtlasConfig } from "../model/atlas-config.ts";
import type { PublishedFile } from "./published-file.ts";

/**
 * Writes the headers that say who may show a page in a frame, in the form that Netlify and Cloudflare
 * Pages read: everybody what is made for frames, nobody else the rest. The patterns do not overlap,
 * since headers of all that fit are joined and the strictest would hold.
 */
export function frameHeaders({
  base,
  languages,
}: Pick<AtlasConfig, "base" | "languages">): PublishedFile {
  const closed = [base, `${base}404.html`, ...languages.map((language) => `${base}${language}/*`)];
  const own = [
    "X-Frame-Options: SAMEORIGIN",
    "Content-Security-Policy: frame-ancestors 'self'",
    "X-Content-Type-Options: nosniff",
  ];
  const open = ["Content-Security-Policy: frame-ancestors *", "X-Content-Type-Options: nosniff"];
  const rules = [...closed.map((path) => rule(path, own)), rule(`${base}embed/*`, open)];
  return { path: "/_headers", content: rules.join("\n") };
}

function rule(path: string, headers: readonly string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join("")}`;
}

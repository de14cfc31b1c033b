import type { PublishedFile } from "./published-file.ts";
import { foldersSentAs } from "../model/site-roots.ts";
import { hostHeaders, type Headers, type HostedAtlas } from "./host-headers.ts";

/**
 * Writes the headers in the form that Netlify and Cloudflare Pages read. Headers of all patterns that
 * fit an address are joined, so each stands in one of them only.
 */
export function headersFile(config: HostedAtlas): PublishedFile {
  const { base, languages } = config;
  const { all, pages, frames, files } = hostHeaders(config);
  const rules = [
    rule(`${base}*`, all),
    ...["", "404.html", ...languages.map((own) => `${own}/*`)].map((at) => rule(base + at, pages)),
    ...foldersSentAs("frame").map((folder) => rule(`${base}${folder}/*`, frames)),
    ...foldersSentAs("file").map((folder) => rule(`${base}${folder}/*`, files)),
  ];
  return { path: "/_headers", content: rules.join("\n") };
}

function rule(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join("")}`;
}

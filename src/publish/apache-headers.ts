import type { PublishedFile } from "./published-file.ts";
import { addressPattern, hostHeaders, type Headers, type HostedAtlas } from "./host-headers.ts";

/**
 * Writes the headers as Apache 2.4 reads them from the top folder of a site (`AllowOverride FileInfo`,
 * `mod_headers`), with the page for addresses that do not exist.
 */
export function apacheHeaders(config: HostedAtlas): PublishedFile {
  const { base } = config;
  const { all, pages, frames, files } = hostHeaders(config);
  const [framed, file] = [addressPattern(base, "frames"), addressPattern(base, "files")];
  const isPage = `%{REQUEST_URI} !~ m#${framed}|${file}|\\.(?:pdf|svg)$#`;
  const lines = [
    ...settings(all, ""),
    ...settings(frames, `%{REQUEST_URI} =~ m#${framed}#`),
    ...settings(files, `%{REQUEST_URI} =~ m#${file}|\\.svg$#`),
    ...settings(pages, isPage),
  ];
  const content = [
    `ErrorDocument 404 ${base}404.html`,
    "AddCharset utf-8 .csv .ics .json .md .svg .txt .xml",
    "<IfModule mod_headers.c>",
    ...lines.map((line) => `  ${line}`),
    "</IfModule>",
  ];
  return { path: "/.htaccess", content: `${content.join("\n")}\n` };
}

function settings(headers: Headers, condition: string): readonly string[] {
  const only = condition === "" ? "" : ` "expr=${condition}"`;
  return Object.entries(headers).map(
    ([name, value]) => `Header always set ${name} "${value}"${only}`,
  );
}

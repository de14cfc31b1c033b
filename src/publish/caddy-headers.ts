import { addressPattern, hostHeaders, type Headers, type HostedAtlas } from "./host-headers.ts";

/** Writes a configuration of Caddy 2 (a Caddyfile) that gives out the site with its headers. */
export function caddyHeaders(config: HostedAtlas): string {
  const { base } = config;
  const { all, pages, frames, files } = hostHeaders(config);
  const [framed, file] = [addressPattern(base, "frames"), addressPattern(base, "files")];
  return [
    "atlas.example.org {",
    `\t# The content of dist/ lies in /srv/atlas${base}`,
    "\troot * /srv/atlas",
    "\tencode zstd gzip",
    `\t@frames path_regexp ${framed}`,
    `\t@files path_regexp ${file}|\\.svg$`,
    "\t@pages {",
    `\t\tnot path_regexp ${framed}|${file}|\\.(?:pdf|svg)$`,
    "\t}",
    ...block("", all),
    ...block("@frames ", frames),
    ...block("@files ", files),
    ...block("@pages ", pages),
    `\tfile_server {\n\t\thide _headers .htaccess\n\t}`,
    "\thandle_errors {",
    `\t\trewrite * ${base}404.html`,
    "\t\tfile_server",
    "\t}",
    "}",
    "",
  ].join("\n");
}

function block(matcher: string, headers: Headers): readonly string[] {
  const lines = Object.entries(headers).map(([name, value]) => `\t\t${name} "${value}"`);
  return [`\theader ${matcher}{`, ...lines, "\t}"];
}

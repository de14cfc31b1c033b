import { addressPattern, hostHeaders, type HostedAtlas } from "./host-headers.ts";

/**
 * Writes a configuration of nginx: which header belongs to which address, and a server that sends
 * them. A variable that is empty sends no header, so that all can stand in one place: a location
 * with headers of its own would forget them.
 */
export function nginxHeaders(config: HostedAtlas): string {
  const { base } = config;
  const { all, pages, frames, files } = hostHeaders(config);
  const [framed, file] = [addressPattern(base, "frames"), addressPattern(base, "files")];
  const choose = (variable: string, name: string): readonly string[] => [
    `map $uri $${variable} {`,
    `  default "${pages[name] ?? ""}";`,
    `  "~${framed}" "${frames[name] ?? ""}";`,
    `  "~${file}|\\.svg$" "${files[name] ?? ""}";`,
    '  "~\\.pdf$" "";',
    "}",
  ];
  return [
    ...choose("atlas_policy", "Content-Security-Policy"),
    ...choose("atlas_framing", "X-Frame-Options"),
    "",
    "server {",
    "  listen 80;",
    "  server_name atlas.example.org;",
    `  # The content of dist/ lies in /srv/atlas${base}`,
    "  root /srv/atlas;",
    "  charset utf-8;",
    "  charset_types text/html text/css text/csv text/plain text/xml text/calendar",
    "    application/javascript application/json image/svg+xml;",
    `  error_page 404 ${base}404.html;`,
    ...Object.entries(all).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    "  add_header Content-Security-Policy $atlas_policy always;",
    "  add_header X-Frame-Options $atlas_framing always;",
    `  location ~ ${base.replaceAll(".", "\\.")}(?:_headers|\\.htaccess)$ { return 404; }`,
    "}",
    "",
  ].join("\n");
}

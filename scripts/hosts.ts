import type { AtlasConfig } from "../src/model/atlas-config.ts";
import { atlasFolder } from "../src/load/atlas-folder.ts";
import { loadConfig } from "../src/load/load-config.ts";
import { isError, problem, type Problem } from "../src/model/problem.ts";
import { apacheHeaders } from "../src/publish/apache-headers.ts";
import { caddyHeaders } from "../src/publish/caddy-headers.ts";
import { cloudfrontHeaders } from "../src/publish/cloudfront-headers.ts";
import { headersFile } from "../src/publish/headers-file.ts";
import { nginxHeaders } from "../src/publish/nginx-headers.ts";
import { guarded } from "./guarded.ts";
import { reportProblems } from "./report-problems.ts";
import { settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

/** What each kind of host is told, in its own language. */
const HOSTS: Readonly<Record<string, (config: AtlasConfig) => string>> = {
  apache: (config) => String(apacheHeaders(config).content),
  caddy: caddyHeaders,
  cloudflare: (config) => String(headersFile(config).content),
  cloudfront: cloudfrontHeaders,
  netlify: (config) => String(headersFile(config).content),
  nginx: nginxHeaders,
};

const reader = terminal();

/** Writes to the output what a host must be told of an atlas; true where it is a host that we know. */
function tellHost(): boolean {
  const [name = ""] = process.argv.slice(2);
  const write = Object.hasOwn(HOSTS, name) ? HOSTS[name] : undefined;
  if (write === undefined) {
    reader.fail(`There is no host "${name}"; say one of ${Object.keys(HOSTS).join(", ")}.`);
    reader.line("For example: npm run --silent hosts nginx > atlas.conf");
    return false;
  }
  const problems: Problem[] = [];
  const report = (...args: Parameters<typeof problem>): void => {
    problems.push(problem(...args));
  };
  const { atlasFolder: root, overrides } = settings();
  const config = loadConfig(atlasFolder(root, report), report, overrides);
  if (config === undefined || problems.some(isError)) {
    reportProblems(reader, problems);
    return false;
  }
  // Straight to the stream: what a server reads is not wrapped or coloured for people.
  process.stdout.write(write(config.value));
  return true;
}

await guarded(reader, tellHost);

import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSocket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AtlasConfig } from "../../src/model/atlas-config.ts";
import type { AddressInfo } from "node:net";
import { contentType } from "../../scripts/content-type.ts";
import { findPage } from "../../scripts/find-page.ts";
import { caddyHeaders } from "../../src/publish/caddy-headers.ts";
import { nginxHeaders } from "../../src/publish/nginx-headers.ts";

/** A server that gives out a site with the headers that we wrote for it. */
export interface HostServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A kind of host: whether it is on this machine, and how it is started. */
export interface Host {
  readonly name: string;
  readonly isHere: boolean;
  /** True where every kind of page is opened; behind the others those with scripts. */
  readonly isThorough: boolean;
  readonly start: (site: string, config: AtlasConfig) => Promise<HostServer>;
}

const NGINX = "/usr/sbin/nginx";
const APACHE = "/usr/sbin/apache2";
const CADDY = "/usr/bin/caddy";

export const HOSTS: readonly Host[] = [
  { name: "what _headers says", isHere: true, isThorough: true, start: startLikeNetlify },
  { name: "nginx", isHere: existsSync(NGINX), isThorough: true, start: startNginx },
  { name: "Apache", isHere: existsSync(APACHE), isThorough: false, start: startApache },
  { name: "Caddy", isHere: existsSync(CADDY), isThorough: false, start: startCaddy },
];

/** Joins the headers of all patterns that fit an address, as Netlify and Cloudflare Pages do. */
function headersAt(rules: string, path: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const rule of rules.trim().split("\n\n")) {
    const [pattern = "", ...lines] = rule.split("\n");
    const fits = pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!fits) continue;
    for (const line of lines) {
      const [, name = "", value = ""] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
  }
  return found;
}

function startLikeNetlify(site: string, { base }: AtlasConfig): Promise<HostServer> {
  const rules = readFileSync(join(site, "_headers"), "utf8");
  const server = createServer(({ url = "/" }, response) => {
    const page = findPage(site, base, url);
    if (!("file" in page)) {
      response.writeHead(404).end();
      return;
    }
    const { pathname } = new URL(url, "http://host.test");
    const own = headersAt(rules, page.status === 404 ? `${base}404.html` : pathname);
    response.writeHead(page.status, { ...own, "content-type": contentType(page.file) });
    response.end(readFileSync(page.file));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function startNginx(site: string, config: AtlasConfig): Promise<HostServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "chora-nginx-"));
  const server = nginxHeaders(config)
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/atlas;", `root ${site};`);
  const names = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const temporary = names.map((name) => `${name}_temp_path ${folder};`).join("\n");
  const whole = [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    `pid ${folder}/pid;`,
    "error_log stderr;",
    "daemon off;",
    "events {}",
    `http {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temporary}\n${server}}`,
  ];
  writeFileSync(join(folder, "nginx.conf"), `${whole.join("\n")}\n`);
  return started(NGINX, ["-p", folder, "-c", join(folder, "nginx.conf")], { port, folder });
}

async function startApache(site: string): Promise<HostServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "chora-apache-"));
  const modules = ["mpm_event", "authz_core", "dir", "headers", "mime"];
  const lines = [
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    `Listen 127.0.0.1:${port}`,
    "ServerName host.test",
    `PidFile ${folder}/pid`,
    `ErrorLog ${folder}/errors`,
    "TypesConfig /etc/mime.types",
    "DirectoryIndex index.html",
    `DocumentRoot ${site}`,
    `<Directory ${site}>`,
    "  AllowOverride FileInfo",
    "  Require all granted",
    "</Directory>",
  ];
  writeFileSync(join(folder, "apache.conf"), `${lines.join("\n")}\n`);
  return started(APACHE, ["-X", "-f", join(folder, "apache.conf")], { port, folder });
}

async function startCaddy(site: string, config: AtlasConfig): Promise<HostServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "chora-caddy-"));
  const own = caddyHeaders(config)
    .replace("atlas.example.org {", `http://127.0.0.1:${port} {`)
    .replace("root * /srv/atlas", `root * ${site}`);
  writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n}\n${own}`);
  const args = ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
  return started(CADDY, args, { port, folder });
}

interface Place {
  readonly port: number;
  readonly folder: string;
}

/** Starts a program and waits until it answers; what it says is told where it never does. */
async function started(
  program: string,
  args: readonly string[],
  { port, folder }: Place,
): Promise<HostServer> {
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => said.push(data.toString()));
  }
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) break;
    if (await answers(url)) return { url, close };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await close();
  throw new Error(`${program} does not answer: ${said.join("")}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    return false;
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => {
      resolve();
    });
    child.kill();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const socket = createSocket().listen(0, "127.0.0.1", () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => {
        resolve(port);
      });
    });
  });
}

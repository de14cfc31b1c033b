import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { contentType } from "./content-type.ts";
import { errorCode } from "./error-code.ts";
import { basePath, findPage } from "./find-page.ts";

/** What to serve and where; port 0 takes any that is free. */
export interface ServeOptions {
  readonly folder: string;
  readonly base?: string;
  readonly port?: number;
  readonly host?: string;
}

/** A running server: the address of its first page and a way to stop it. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** How many ports after the first are tried before giving up. */
const PORT_TRIES = 20;

/**
 * Serves a folder of finished files without caching, under `base`. Takes the next free port if the
 * wished one is taken: the caller reads it from `url`.
 */
export async function serve({
  folder,
  base = "/",
  port = 4321,
  host = "127.0.0.1",
}: ServeOptions): Promise<Served> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Error(`missing folder: ${folder}`);
  }
  const server = createServer((request, response) => {
    answer(request, response, { folder, base });
  });
  const taken = await listen(server, { port, host });
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${name}:${taken}${basePath(base)}`,
    close: () => closeServer(server),
  };
}

function answer(
  { url = "/", method = "GET" }: IncomingMessage,
  response: ServerResponse,
  { folder, base }: { readonly folder: string; readonly base: string },
): void {
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const page = findPage(folder, base, url);
  if ("location" in page) {
    response.writeHead(301, { location: page.location, "cache-control": "no-store" }).end();
    return;
  }
  if (!("file" in page)) {
    response.writeHead(page.status, { "content-type": "text/plain; charset=utf-8" });
    response.end(page.status === 404 ? "Not found\n" : "Bad request\n");
    return;
  }
  response.writeHead(page.status, {
    "content-type": contentType(page.file),
    "content-length": statSync(page.file).size,
    "cache-control": "no-store",
  });
  if (method === "HEAD") {
    response.end();
    return;
  }
  createReadStream(page.file)
    .on("error", () => response.destroy())
    .pipe(response);
}

async function listen(
  server: Server,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<number> {
  for (let tried = port; ; tried += 1) {
    try {
      return await listenOn(server, tried, host);
    } catch (error) {
      const isTaken = errorCode(error) === "EADDRINUSE";
      if (!isTaken || tried === port + PORT_TRIES) throw error;
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    // A browser keeps its connections open; nobody waits for them.
    server.closeAllConnections();
  });
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Served } from "../../scripts/serve.ts";
import { serve } from "../../scripts/serve.ts";

const parent = mkdtempSync(join(tmpdir(), "chora-serve-"));
const folder = join(parent, "site");
const open: Served[] = [];

beforeAll(() => {
  mkdirSync(join(folder, "areas/Σύρος"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "index.html"), "home");
  writeFileSync(join(folder, "404.html"), "nothing here");
  writeFileSync(join(folder, "births.csv"), "area,value\n");
  writeFileSync(join(folder, "areas/Σύρος/index.html"), "Σύρος");
  writeFileSync(join(parent, "secret.txt"), "secret");
  mkdirSync(join(parent, "site-two"));
  writeFileSync(join(parent, "site-two/secret.txt"), "secret");
});
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

test("a folder's index and its files are served with their types, and never cached", async () => {
  const home = await ask("/atlas/");
  expect(home).toMatchObject({ status: 200, body: "home" });
  expect(home.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(home.headers["cache-control"]).toBe("no-store");
  const table = await ask("/atlas/births.csv?download");
  expect(table).toMatchObject({ status: 200, body: "area,value\n" });
  expect(table.headers["content-type"]).toBe("text/csv; charset=utf-8");
});

test("an address in another script finds its folder", async () => {
  const page = await ask(`/atlas/areas/${encodeURIComponent("Σύρος")}/`);
  expect(page).toMatchObject({ status: 200, body: "Σύρος" });
});

test.each([
  ["/atlas", "/atlas/"],
  [
    "/atlas/areas/%CE%A3%CF%8D%CF%81%CE%BF%CF%82?year=2024",
    "/atlas/areas/%CE%A3%CF%8D%CF%81%CE%BF%CF%82/?year=2024",
  ],
  ["/atlas//areas/%CE%A3%CF%8D%CF%81%CE%BF%CF%82", "/atlas/areas/%CE%A3%CF%8D%CF%81%CE%BF%CF%82/"],
])("%s moves to the address with its slash", async (address, location) => {
  const moved = await ask(address);
  expect(moved.status).toBe(301);
  expect(moved.headers.location).toBe(location);
});

test.each(["/atlas/none", "/atlas/births.csv/", "/atlas/empty/", "/other/", "/"])(
  "%s is answered with the site's own page for what is missing",
  async (address) => {
    expect(await ask(address)).toMatchObject({ status: 404, body: "nothing here" });
  },
);

test.each([
  "/atlas/../secret.txt",
  "/atlas/%2e%2e/secret.txt",
  "/atlas/..%2Fsecret.txt",
  "/atlas/..%5Csecret.txt",
  "/atlas/../site-two/secret.txt",
  "/atlas/%00",
  "/atlas/%E0%A4%A",
])("%s is refused", async (address) => {
  expect(await ask(address)).toMatchObject({ status: 400, body: "Bad request\n" });
});

test("a move never leads to another host", async () => {
  mkdirSync(join(folder, "example.org"), { recursive: true });
  const { headers } = await ask("//example.org", { base: "/" });
  expect(headers.location).toBe("/example.org/");
});

test("only reading is allowed", async () => {
  expect(await ask("/atlas/", { method: "POST" })).toMatchObject({ status: 405 });
  expect(await ask("/atlas/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("a taken port gives way to the next free one", async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
  const address = blocker.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const served = await serve({ folder, port });
  open.push(served);
  expect(Number(new URL(served.url).port)).toBeGreaterThan(port);
  await new Promise((resolve) => blocker.close(resolve));
});

test("a folder that is not there is named", async () => {
  await expect(serve({ folder: "no-such-folder" })).rejects.toThrow(
    "missing folder: no-such-folder",
  );
});

/** Asks with the path as it is written: fetch would tidy "..". */
async function ask(
  path: string,
  { base = "/atlas", method = "GET" }: { base?: string; method?: string } = {},
) {
  const served = await serve({ folder, base, port: 0 });
  open.push(served);
  const { hostname, port } = new URL(served.url);
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const sent = request({ hostname, port, path, method }, (response) => {
        response.setEncoding("utf8");
        const parts: string[] = [];
        response.on("data", (part: string) => parts.push(part));
        response.on("end", () => {
          const { statusCode: status = 0, headers } = response;
          resolve({ status, body: parts.join(""), headers });
        });
      });
      sent.on("error", reject);
      sent.end();
    },
  );
}

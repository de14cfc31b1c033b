import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../src/model/atlas.ts";
import { basePath } from "./find-page.ts";
import { serve } from "./serve.ts";
import { ROOT } from "./settings.ts";
import { terminal } from "./terminal.ts";

/**
 * Serves the finished site until it is stopped and says where. Reads OUT (else dist), BASE, PORT and
 * HOST from the environment; returns whether the server runs.
 */
export async function serveSite(): Promise<boolean> {
  const { OUT: folder = "dist", BASE: base = builtBase(), HOST: host = "127.0.0.1" } = process.env;
  const port = Number(process.env["PORT"] ?? 4321);
  const reader = terminal();
  try {
    const { url } = await serve({ folder, base, port, host });
    const isMoved = new URL(url).port !== String(port) && port !== 0;
    if (isMoved) reader.line(`Port ${port} is taken, so the next free one is used.`);
    reader.line(`The site is at ${url}\nPress Ctrl+C to stop.`);
    return true;
  } catch (error) {
    reader.fail(`${folder} cannot be served under ${basePath(base)}: ${reasonOf(error)}`);
    return false;
  }
}

/** The base of the atlas that was built last, as its atlas.yaml has it. */
function builtBase(): string {
  try {
    const { config } = JSON.parse(
      readFileSync(join(ROOT, ".chora/work/atlas.json"), "utf8"),
    ) as Atlas;
    return config.base;
  } catch {
    return "/";
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

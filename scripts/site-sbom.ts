import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedFile } from "../src/publish/published-file.ts";
import { sbom, type Lock } from "../src/publish/sbom.ts";

/** Makes the bill of materials of a site from the lock file of the engine that builds it. */
export function siteSbom(root: string): PublishedFile {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
  return { path: "/sbom.cdx.json", content: sbom(lock) };
}

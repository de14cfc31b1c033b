import { fileURLToPath } from "node:url";
import type { Generator } from "./generator.ts";

const SCRIPT = fileURLToPath(new URL("../write-bytes.mjs", import.meta.url));

/** The least that a program in Node can do: it reads each page and writes it. */
export const bareScript: Generator = {
  name: "a bare script, in Node",
  version: () => process.versions.node,
  prepare: ({ site, folder, out }) => ({
    program: process.execPath,
    args: [SCRIPT, site, out, "pages"],
    cwd: folder,
  }),
};

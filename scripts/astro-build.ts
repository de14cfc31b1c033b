import { workerData } from "node:worker_threads";
import { build } from "astro";

// The work of a thread of its own: see render-pages.ts. What Astro would print is a trace of its own;
// the error itself is thrown and told by the caller.
const { root } = workerData as { readonly root: string };
await build({ root, logLevel: process.env["DEBUG"] ? "error" : "silent" });

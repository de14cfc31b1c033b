import { build } from "astro";
import { endWithBuild } from "./end-with-build.ts";

// A program of its own: see render-pages.ts. What Astro would print is a trace of its own; the error
// itself is thrown and told by the build.
const [, , root = ""] = process.argv;
endWithBuild();
await build({ root, logLevel: process.env["DEBUG"] ? "error" : "silent" });

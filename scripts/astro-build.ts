import { setFlagsFromString } from "node:v8";
import { build } from "astro";
import { endWithBuild } from "./end-with-build.ts";

// A program of its own: see render-pages.ts. What Astro would print is a trace of its own; the error
// itself is thrown and told by the build.
const [, , root = ""] = process.argv;
endWithBuild();
// What a page is made of dies with it. V8 would put what is like that which lasted, such as the atlas,
// among what lasts at once, and from there it would keep alive all that it holds.
setFlagsFromString("--no-allocation-site-pretenuring");
// Each page passes through buffers beside the heap. V8 would look through all of the heap after every
// 64 MB of them, a third of the time where that is large; now they count with it, for one limit. The
// V8 of Node 22 does not know the flag.
if (Number.parseInt(process.versions.v8) >= 13) {
  setFlagsFromString("--external-memory-accounted-in-global-limit");
}
await build({ root, logLevel: process.env["DEBUG"] ? "error" : "silent" });

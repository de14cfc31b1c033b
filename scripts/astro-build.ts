import { setFlagsFromString } from "node:v8";
import { build } from "astro";
import { endWithBuild } from "./end-with-build.ts";
import { oneLimit } from "./one-limit.ts";

// A program of its own: see render-pages.ts. What Astro would print is a trace of its own; the error
// itself is thrown and told by the build.
const [, , root = ""] = process.argv;
endWithBuild();
oneLimit(true);
// What a page is made of dies with it. V8 would put what is like that which lasted, such as the atlas,
// among what lasts at once, and from there it would keep alive all that it holds.
setFlagsFromString("--no-allocation-site-pretenuring");
await build({ root, logLevel: process.env["DEBUG"] ? "error" : "silent" });

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { serveSite } from "./serve-site.ts";

const FLAGS = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];

const build = fileURLToPath(new URL("build.ts", import.meta.url));
const { status } = spawnSync(process.execPath, [...FLAGS, build], { stdio: "inherit" });
const isServed = status === 0 && (await serveSite());
if (!isServed) process.exitCode = status || 1;

import { guarded } from "./guarded.ts";
import { inLimits } from "./in-limits.ts";
import { terminal } from "./terminal.ts";

await guarded(terminal(), () => inLimits(new URL("build-process.ts", import.meta.url)));

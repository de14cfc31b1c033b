import { buildSite } from "./build-site.ts";
import { settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

const isBuilt = await buildSite(settings(), terminal({ stepCount: 6 }));
process.exitCode = isBuilt ? 0 : 1;

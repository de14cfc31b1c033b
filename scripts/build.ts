import { buildSite } from "./build-site.ts";
import { guarded } from "./guarded.ts";
import { settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

const reader = terminal({ stepCount: 6 });
await guarded(reader, () => buildSite(settings(), reader));

import { buildSite } from "./build-site.ts";
import { guarded } from "./guarded.ts";
import { settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

const chosen = settings();
const reader = terminal({ stepCount: chosen.hasPdf === true ? 7 : 6 });
await guarded(reader, () => buildSite(chosen, reader));

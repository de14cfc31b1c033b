import { buildSettings } from "./build-settings.ts";
import { buildSite } from "./build-site.ts";
import { guarded } from "./guarded.ts";
import { oneBuild } from "./one-build.ts";
import { terminal } from "./terminal.ts";

const chosen = buildSettings(process.argv.slice(2));
const stepCount = 6 + Number(chosen?.hasPdf === true) - Number(chosen?.isOffline === true);
const reader = terminal({ stepCount });
await guarded(reader, () => {
  if (chosen !== undefined) return oneBuild(chosen, reader, () => buildSite(chosen, reader));
  reader.fail("npm run build takes --offline and nothing else; OUT and ATLAS name folders.");
  return false;
});

import type { Settings } from "./settings.ts";
import { buildSettings } from "./build-settings.ts";
import { buildSite } from "./build-site.ts";
import { guarded } from "./guarded.ts";
import { oneBuild } from "./one-build.ts";
import { terminal } from "./terminal.ts";

const chosen = buildSettings(process.argv.slice(2));
const reader = terminal(typeof chosen === "string" ? {} : { stepCount: stepCount(chosen) });
await guarded(reader, () => {
  if (typeof chosen !== "string") return oneBuild(chosen, reader, () => buildSite(chosen, reader));
  reader.fail(chosen);
  return false;
});

/** Prints are a step more; a copy without a server has no search. */
function stepCount({ hasPdf, isOffline }: Settings): number {
  return 6 + Number(hasPdf === true) - Number(isOffline === true);
}

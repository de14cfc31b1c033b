import type { Settings } from "./settings.ts";
import { buildSettings } from "./build-settings.ts";
import { buildSite } from "./build-site.ts";
import { endWithBuild } from "./end-with-build.ts";
import { guarded } from "./guarded.ts";
import { oneBuild } from "./one-build.ts";
import { layOutShard } from "./shards/lay-out-shard.ts";
import { writeStore } from "./shards/write-store.ts";
import { terminal } from "./terminal.ts";

endWithBuild();
const chosen = buildSettings(process.argv.slice(2));
const reader = terminal(typeof chosen === "string" ? {} : { stepCount: stepCount(chosen) });
await guarded(reader, () => {
  if (typeof chosen !== "string") return oneBuild(chosen, reader, () => build(chosen));
  reader.fail(chosen);
  return false;
});

function build(settings: Settings): Promise<boolean> {
  const { shard, isStore } = settings;
  if (isStore === true) return writeStore(settings, reader);
  return shard === undefined ? buildSite(settings, reader) : layOutShard(settings, shard, reader);
}

/** Prints are a step more; a copy without a server has no search. */
function stepCount({ hasPdf, isOffline, isStore, shard }: Settings): number {
  if (isStore === true) return 2;
  if (shard !== undefined) return 1;
  return 6 + Number(hasPdf === true) - Number(isOffline === true);
}

import { endWithBuild } from "./end-with-build.ts";
import { fromHere } from "./from-here.ts";
import { givenOptions } from "./given-options.ts";
import { guarded } from "./guarded.ts";
import { oneBuild } from "./one-build.ts";
import { settings } from "./settings.ts";
import { mergeSite } from "./shards/merge-site.ts";
import { terminal } from "./terminal.ts";

const USAGE = "npm run merge takes --store with its folder, and the folders of all shares.";

endWithBuild();
const reader = terminal({ stepCount: 5 });
await guarded(reader, async () => {
  const options = { store: { type: "string" } } as const;
  const given = givenOptions({ options, allowPositionals: true });
  const [store, shares = []] = [given?.values.store, given?.positionals];
  if (store === undefined || shares.length === 0) {
    reader.fail(USAGE);
    return false;
  }
  const chosen = { ...settings(), workFolder: fromHere(store) };
  return oneBuild(chosen, reader, () => mergeSite(chosen, shares.map(fromHere), reader));
});

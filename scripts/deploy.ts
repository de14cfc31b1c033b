import { deploySite } from "./deploy/deploy-site.ts";
import { isRemote } from "./deploy/rsync-commands.ts";
import { fromHere } from "./from-here.ts";
import { givenOptions } from "./given-options.ts";
import { guarded } from "./guarded.ts";
import { oneBuild } from "./one-build.ts";
import { settings } from "./settings.ts";
import { terminal, type Terminal } from "./terminal.ts";

const reader = terminal({ stepCount: 1 });
await guarded(reader, () => deploy(reader), {
  after: "What stands there works: start the deployment again.",
});

async function deploy(said: Terminal): Promise<boolean> {
  const target = chosen();
  if (target === undefined) {
    said.fail("npm run deploy takes one target: a folder, or host:folder for rsync.");
    return false;
  }
  const own = settings();
  return oneBuild(own, said, () =>
    Promise.resolve(deploySite({ settings: own, terminal: said, target })),
  );
}

/** Reads the one target; nothing where none, several or an option is given. */
function chosen(): string | undefined {
  const [target, ...more] = givenOptions({ allowPositionals: true })?.positionals ?? [];
  if (target === undefined || more.length > 0) return undefined;
  return isRemote(target) ? target : fromHere(target);
}

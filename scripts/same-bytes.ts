import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guarded } from "./guarded.ts";
import { compareBuilds } from "./same-bytes/compare-builds.ts";
import { settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

const reader = terminal({ stepCount: 1 });
await guarded(reader, async () => {
  const folder = mkdtempSync(join(tmpdir(), "chora-same-bytes-"));
  try {
    const step = reader.step("Build twice, elsewhere and otherwise");
    const faults = await compareBuilds(settings().atlasFolder, folder);
    step.done(faults.length === 0 ? "the same bytes" : undefined);
    for (const fault of faults) reader.line(`error    ${fault}`);
    return faults.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromHere } from "./from-here.ts";
import { givenOptions } from "./given-options.ts";
import { guarded } from "./guarded.ts";
import { ROOT } from "./settings.ts";
import { terminal, type Terminal } from "./terminal.ts";
import { torture } from "./torture/torture.ts";

const SAID_EVERY = 10;
const reader = terminal({ stepCount: 1 });
await guarded(reader, () => tortureAtlas(reader));

/** Ends the build of an atlas (ATLAS, else the tiny one of the tests) at many moments, in a copy. */
async function tortureAtlas(said: Terminal): Promise<boolean> {
  const chosen = numbers();
  if (chosen === undefined) {
    said.fail("npm run torture takes --times and --seed with whole numbers.");
    return false;
  }
  const { ATLAS = join(ROOT, "test/tiny") } = process.env;
  const folder = mkdtempSync(join(tmpdir(), "chora-torture-"));
  try {
    const step = said.step("End builds at random moments");
    const { killed, finished, beside, faults } = await torture({
      ...chosen,
      atlasFolder: fromHere(ATLAS),
      folder,
      onBuild: (count, end) => {
        step.count(count, chosen.times);
        if (count % SAID_EVERY === 0) said.line(`${count} of ${chosen.times}, the last ${end}`);
      },
    });
    step.done(`${killed} ended, ${finished} done before, seed ${chosen.seed}`);
    said.line(`Caught in the middle of the swap, with the old site beside its place: ${beside}`);
    for (const fault of faults) said.line(`error    ${fault}`);
    if (faults.length === 0) said.line("The last good site stood whole after each of them.");
    return faults.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function numbers(): { readonly times: number; readonly seed: number } | undefined {
  const options = { times: { type: "string" }, seed: { type: "string" } } as const;
  const values = givenOptions({ options })?.values;
  if (values === undefined) return undefined;
  const given = { times: Number(values.times ?? "100"), seed: Number(values.seed ?? "1") };
  return Object.values(given).every((n) => Number.isInteger(n) && n > 0) ? given : undefined;
}

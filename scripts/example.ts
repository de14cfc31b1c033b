import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { ExampleFile } from "./examples/example-file.ts";
import { beitHakeremFiles } from "./examples/beit-hakerem.ts";
import { creteFullFiles } from "./examples/crete-full.ts";
import { creteFiles } from "./examples/crete.ts";
import { givenOptions } from "./given-options.ts";
import { guarded } from "./guarded.ts";
import { ROOT } from "./settings.ts";
import { terminal } from "./terminal.ts";

/** What each example invents; everything else in `examples/` is written by hand from its sources. */
const EXAMPLES: Readonly<Record<string, (folder: string) => readonly ExampleFile[]>> = {
  "beit-hakerem": beitHakeremFiles,
  crete: creteFiles,
};

/** Examples that `--full` writes at the scale of their body, into a folder that git ignores. */
const FULL: typeof EXAMPLES = { crete: creteFullFiles };

const reader = terminal({ stepCount: 1 });
await guarded(reader, () => {
  const given = givenOptions({
    options: { full: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (given === undefined) {
    reader.fail("npm run example takes the name of an example, and --full.");
    return false;
  }
  const { values, positionals } = given;
  const [name = ""] = positionals;
  const known = values.full ? FULL : EXAMPLES;
  const make = known[name];
  if (make === undefined) {
    const names = Object.keys(known).join(", ");
    reader.fail(`there is no such example "${name}"; there is ${names}.`);
    return false;
  }
  const folder = values.full
    ? join(ROOT, ".chora", "examples", `${name}-full`)
    : join(ROOT, "examples", name);
  for (const { path, content } of make(folder)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    reader.line(relative(ROOT, file));
  }
  return true;
});

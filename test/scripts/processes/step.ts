import { setTimeout } from "node:timers/promises";
import { endWithBuild } from "../../../scripts/end-with-build.ts";

/** What the process of a step does, by a word. */
const KINDS: Readonly<Record<string, () => Promise<void> | void>> = {
  ends: () => undefined,
  fails: () => {
    throw new Error("unknown area: X");
  },
  "is refused": () => {
    const cause = Object.assign(new Error("refused"), { code: "EROFS", path: "/a" });
    throw new Error("could not write a page", { cause });
  },
  "needs memory": () => {
    const held: string[][] = [];
    for (;;) held.push(Array.from({ length: 10_000 }, (_, i) => `${held.length} ${i}`));
  },
  "goes on": async () => {
    process.stdout.write(String(process.pid));
    for (;;) await setTimeout(10);
  },
};

const [, , kind = ""] = process.argv;
endWithBuild();
await KINDS[kind]?.();

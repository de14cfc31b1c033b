import { ownProcess } from "../../../scripts/own-process.ts";
import { systemSentence } from "../../../scripts/system-sentence.ts";

// A build whose only step is a process of its own, and that tells how the step ended.
const [, , kind = ""] = process.argv;
try {
  await ownProcess(new URL("step.ts", import.meta.url), [kind]);
  process.stdout.write("done");
} catch (error) {
  process.stdout.write(systemSentence(error) ?? (error instanceof Error ? error.message : ""));
}

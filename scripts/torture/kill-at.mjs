import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// Loaded before a build: ends it for good just before its n-th change of the disk, whatever the
// speed of the machine, or tells at the end how many changes there were.
const { CHORA_KILL_AT: killAt, CHORA_COUNT_TO: countTo } = process.env;
const CHANGES = ["writeFileSync", "renameSync", "rmSync", "mkdirSync", "linkSync", "writeFile"];
const write = fs.writeFileSync;
let count = 0;

for (const [holder, name] of [
  ...CHANGES.map((name) => [fs, name]),
  ...["writeFile", "mkdir", "rename", "rm", "cp", "copyFile"].map((name) => [fs.promises, name]),
]) {
  const change = holder[name];
  holder[name] = (...args) => {
    count += 1;
    if (count === Number(killAt)) endBuild();
    return change.apply(holder, args);
  };
}
syncBuiltinESMExports();

/** The pages are laid out by a process of its own, which a build would only report as ended. */
function endBuild() {
  if (process.send !== undefined) process.kill(process.ppid, "SIGKILL");
  process.kill(process.pid, "SIGKILL");
}

if (countTo !== undefined) process.on("exit", () => write(countTo, String(count)));

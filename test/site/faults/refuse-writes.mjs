import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// The disk refuses, with the code REFUSE, every change below REFUSE_IN after the first REFUSE_AFTER.
const { REFUSE = "ENOSPC", REFUSE_IN = "", REFUSE_AFTER = "0" } = process.env;
const REASONS = {
  EACCES: "permission denied",
  ENOSPC: "no space left on device",
  EROFS: "read-only file system",
};
let count = 0;

function refusalOf(path) {
  if (typeof path !== "string" || !path.includes(REFUSE_IN)) return undefined;
  count += 1;
  if (count <= Number(REFUSE_AFTER)) return undefined;
  const error = new Error(`${REFUSE}: ${REASONS[REFUSE]}, open '${path}'`);
  return Object.assign(error, { code: REFUSE, syscall: "open", path });
}

for (const name of ["writeFileSync", "mkdirSync", "linkSync"]) {
  const change = fs[name];
  fs[name] = (...args) => {
    const refusal = refusalOf(args[name === "linkSync" ? 1 : 0]);
    if (refusal !== undefined) throw refusal;
    return change(...args);
  };
}
for (const name of ["writeFile", "mkdir"]) {
  const change = fs.promises[name];
  fs.promises[name] = async (...args) => {
    const refusal = refusalOf(args[0]);
    if (refusal !== undefined) throw refusal;
    return change.apply(fs.promises, args);
  };
}
syncBuiltinESMExports();

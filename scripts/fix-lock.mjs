// Drops from package-lock.json the optional dependencies that got no entry of the version asked for,
// because `npm ci` refuses a lock file with such names: a registry may lack binaries of other
// platforms, and `npm install` leaves them out in silence. Runs after every `npm install`.
import { readFileSync, writeFileSync } from "node:fs";
import { withoutUnresolved } from "./setup/without-unresolved.mjs";

const file = process.argv[2] ?? "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8"));
const { packages, dropped } = withoutUnresolved(lock.packages);
writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
process.stdout.write(`${dropped.length} optional dependencies without a package dropped\n`);

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// As soon as the file that ends in WHEN_READ is read, another program writes into CHANGE.
const { WHEN_READ = "", CHANGE = "" } = process.env;
const read = fs.readFileSync;
let isChanged = false;

fs.readFileSync = (file, ...args) => {
  const content = read(file, ...args);
  if (!isChanged && String(file).endsWith(WHEN_READ)) {
    isChanged = true;
    fs.appendFileSync(CHANGE, "\n");
  }
  return content;
};
syncBuiltinESMExports();

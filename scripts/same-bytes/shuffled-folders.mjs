import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// Folders list their files in another order, as SHUFFLE says: no system promises any.
let state = Number(process.env.SHUFFLE ?? 1);

function shuffled(list) {
  if (!Array.isArray(list)) return list;
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}

const { readdirSync, readdir } = fs;
const promised = fs.promises.readdir;
fs.readdirSync = (...args) => shuffled(readdirSync(...args));
fs.promises.readdir = async (...args) => shuffled(await promised.apply(fs.promises, args));
fs.readdir = (...args) => {
  const done = args.at(-1);
  readdir(...args.slice(0, -1), (error, list) => {
    done(error, shuffled(list));
  });
};
syncBuiltinESMExports();

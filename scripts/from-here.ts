import { resolve } from "node:path";

/** Makes a path complete that is meant from the folder in which npm was called. */
export function fromHere(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

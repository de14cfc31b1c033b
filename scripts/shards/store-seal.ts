import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Settings } from "../settings.ts";
import { contentHash } from "../content-hash.ts";
import { engineHash } from "../engine-hash.ts";
import { filesBelow } from "../page-paths.ts";
import { writeWhole } from "../write-whole.ts";

/** Stands in a store whose numbers and figures are all written: which they are, and who made them. */
const SEAL = "store.json";

const sealSchema = z.strictObject({
  content: z.string(),
  engine: z.string(),
  /** Of the atlas as it was read, after disclosure control. */
  atlas: z.string(),
});

/** By what a store, and the pages that were laid out from it, are told from others. */
export type StoreSeal = z.infer<typeof sealSchema>;

/** Seals the store of a build: nothing is laid out from one that is half written. */
export async function sealStore({ workFolder, root }: Settings, atlas: Atlas): Promise<void> {
  const content = await folderHash(workFolder);
  const seal: StoreSeal = { content, engine: engineHash(root), atlas: atlasHash(atlas) };
  writeWhole(join(workFolder, SEAL), JSON.stringify(seal));
}

/** Gives the hash by which a store is compared with the atlas that it was made from. */
export function atlasHash(atlas: Atlas): string {
  return contentHash([JSON.stringify(atlas)]);
}

/** Reads the seal of the store of a build; a sentence where nothing can be made from that store. */
export function openStore({ workFolder, root }: Settings): StoreSeal | string {
  const seal = sealOf(workFolder);
  if (seal === undefined) {
    return `${workFolder} is no store, or its build has not ended: npm run build -- --store ${workFolder}`;
  }
  if (seal.engine === engineHash(root)) return seal;
  return `${workFolder} was made by another version of Chora or of Node: make it anew with this one.`;
}

/** Says why a folder may not be replaced by a store: it has files, and is none. */
export function storeFolderProblem({ workFolder }: Settings): string | undefined {
  const isFree = !existsSync(workFolder) || readdirSync(workFolder).length === 0;
  if (isFree || existsSync(join(workFolder, SEAL))) return undefined;
  return `${workFolder} holds files and is no whole store; name an empty folder, or a new one`;
}

function sealOf(folder: string): StoreSeal | undefined {
  try {
    return sealSchema.parse(JSON.parse(readFileSync(join(folder, SEAL), "utf8")));
  } catch {
    return undefined;
  }
}

/** Hashes the files of a folder, the largest of which fits into no string. */
async function folderHash(folder: string): Promise<string> {
  const parts: string[] = [];
  for (const file of filesBelow(folder).filter((name) => name !== SEAL)) {
    const digest = createHash("sha256");
    await pipeline(createReadStream(join(folder, file)), digest);
    parts.push(file, digest.digest("hex"));
  }
  return contentHash(parts);
}

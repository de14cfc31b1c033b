import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Settings } from "../settings.ts";
import { contentHash } from "../content-hash.ts";
import { engineHash } from "../engine-hash.ts";
import { folderHash } from "../folder-hash.ts";
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
  const content = await storeHash(workFolder);
  const seal: StoreSeal = { content, engine: engineHash(root), atlas: atlasHash(atlas) };
  writeWhole(join(workFolder, SEAL), JSON.stringify(seal));
}

/** Gives the hash by which a store is compared with the atlas that it was made from. */
export function atlasHash(atlas: Atlas): string {
  return contentHash([JSON.stringify(atlas)]);
}

/**
 * Reads the seal of the store of a build; a sentence where nothing can be made from that store. One that
 * came from another machine may have lost or kept a file on its way.
 */
export async function openStore({ workFolder, root }: Settings): Promise<StoreSeal | string> {
  const seal = sealOf(workFolder);
  if (seal === undefined) {
    return `${workFolder} is no store, or its build has not ended: npm run build -- --store ${workFolder}`;
  }
  if (seal.engine !== engineHash(root)) {
    return `${workFolder} was made by another version of Chora or of Node: make it anew with this one.`;
  }
  if (seal.content === (await storeHash(workFolder))) return seal;
  return `${workFolder} is not as it was made: copy it again, or make it anew.`;
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

function storeHash(folder: string): Promise<string> {
  return folderHash(folder, (file) => file !== SEAL);
}

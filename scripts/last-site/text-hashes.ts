import type { Atlas } from "../../src/model/atlas.ts";
import { TEXTS, type TextsName } from "../../src/derive/texts.ts";
import { contentHash } from "../content-hash.ts";

/** The hashes of the texts of which pages note whether they were made from them. */
export type TextHashes = Readonly<Record<TextsName, string>>;

/** Hashes the texts of an atlas, each kind of them alone. */
export function textHashes(atlas: Pick<Atlas, TextsName>): TextHashes {
  const hashes = TEXTS.map((name) => [name, contentHash([JSON.stringify(atlas[name] ?? [])])]);
  return Object.fromEntries(hashes) as TextHashes;
}

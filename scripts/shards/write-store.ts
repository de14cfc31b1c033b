import type { Settings } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { drawFigures } from "../draw-figures.ts";
import { openAtlas } from "../open-atlas.ts";
import { sealStore, storeFolderProblem } from "./store-seal.ts";

/** Writes the store of an atlas, from which several builds lay out its pages: its numbers and figures. */
export async function writeStore(settings: Settings, terminal: Terminal): Promise<boolean> {
  const forbidden = storeFolderProblem(settings);
  if (forbidden !== undefined) {
    terminal.fail(forbidden);
    return false;
  }
  const read = openAtlas(settings, terminal);
  if (read === undefined) return false;
  drawFigures(settings, terminal, read);
  await sealStore(settings, read.atlas);
  terminal.line(`The store is in ${settings.workFolder}`);
  return true;
}

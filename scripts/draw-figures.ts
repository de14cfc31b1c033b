import { join } from "node:path";
import type { EditionHistory } from "../src/derive/edition-history.ts";
import type { OpenAtlas } from "./open-atlas.ts";
import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { editionHistory } from "./edition-history.ts";
import { precompute } from "./precompute.ts";

/**
 * Draws the figures of an atlas into the work folder, for the pages. Returns how it compares with its
 * stored editions.
 */
export function drawFigures(
  settings: Settings,
  terminal: Terminal,
  { atlas, editions }: OpenAtlas,
): EditionHistory {
  const drawing = terminal.step("Draw maps and charts");
  const history = editionHistory(settings.atlasFolder, atlas);
  const { drawn } = precompute(atlas, {
    workFolder: settings.workFolder,
    cacheFolder: join(settings.root, ".chora", "figures"),
    editions,
    history,
    onFigure: (done, total) => drawing.count(done, total),
  });
  drawing.done(`${drawn} drawn anew`);
  return history;
}

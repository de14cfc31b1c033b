import { join } from "node:path";
import type { OpenAtlas } from "./open-atlas.ts";
import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { editionHistory } from "./edition-history.ts";
import { precompute } from "./precompute.ts";

/** Draws the figures of an atlas into the work folder, for the pages. */
export function drawFigures(settings: Settings, terminal: Terminal, read: OpenAtlas): void {
  const { atlas, editions } = read;
  const drawing = terminal.step("Draw maps and charts");
  const { drawn } = precompute(atlas, {
    workFolder: settings.workFolder,
    cacheFolder: join(settings.root, ".chora", "figures"),
    editions,
    history: editionHistory(settings.atlasFolder, atlas),
    onFigure: (done, total) => drawing.count(done, total),
  });
  drawing.done(`${drawn} drawn anew`);
}

import { drawFigures } from "../../scripts/draw-figures.ts";
import { openAtlas } from "../../scripts/open-atlas.ts";
import { renderPages } from "../../scripts/render-pages.ts";
import { settings } from "../../scripts/settings.ts";
import { terminal } from "../../scripts/terminal.ts";

// A script of its own, which a test lays beside a copy of the engine: it lays out the pages of an atlas
// but those of its areas, and writes nothing else, since pictures and downloads take most of a build.
const given = settings();
const reader = terminal();
const read = openAtlas(given, reader);
if (read === undefined) process.exitCode = 1;
else {
  const { config, areas } = read.atlas;
  drawFigures(given, reader, read);
  const takenOver = config.languages.flatMap((language) =>
    areas.map(({ level, slug }) => `/${language}/areas/${level}/${slug}/`),
  );
  await renderPages(given, config, { folder: given.outFolder, takenOver });
}

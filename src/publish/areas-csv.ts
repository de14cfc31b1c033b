import type { Area } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import { csvText } from "./csv-text.ts";
import { textColumns } from "./text-columns.ts";

/** Writes the table of areas with the columns of the atlas folder. */
export function areasCsv({ areas, config }: Atlas): string {
  return csvText<Area>(
    [
      { name: "code", cell: ({ code }) => code },
      { name: "level", cell: ({ level }) => level },
      { name: "parent", cell: ({ parent }) => parent },
      ...textColumns<Area>(config.languages, "name", ({ name }) => name),
      { name: "slug", cell: ({ slug }) => slug },
      { name: "lon", cell: ({ lon }) => lon },
      { name: "lat", cell: ({ lat }) => lat },
      { name: "area_km2", cell: ({ areaKm2 }) => areaKm2 },
      { name: "valid_from", cell: ({ validFrom }) => validFrom },
      { name: "valid_to", cell: ({ validTo }) => validTo },
      { name: "successor", cell: ({ successors }) => successors.join("|") },
      { name: "role", cell: ({ role }) => role },
      { name: "alias", cell: ({ aliases }) => aliases.join("|") },
      { name: "complete", cell: ({ complete }) => (complete ? "yes" : "no") },
    ],
    areas,
  );
}

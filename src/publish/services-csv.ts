import type { Atlas } from "../model/atlas.ts";
import type { Service } from "../model/service.ts";
import { csvText } from "./csv-text.ts";
import { textColumns } from "./text-columns.ts";

/** Writes the services with the columns of the atlas folder (HSDS words). */
export function servicesCsv({ services, config: { languages } }: Atlas): string {
  return csvText<Service>(
    [
      { name: "id", cell: ({ id }) => id },
      ...textColumns<Service>(languages, "name", ({ name }) => name),
      { name: "organization", cell: ({ organization }) => organization },
      ...textColumns<Service>(languages, "description", ({ description }) => description),
      { name: "taxonomy", cell: ({ taxonomy }) => taxonomy.join("|") },
      { name: "groups", cell: ({ groups }) => groups.join("|") },
      { name: "status", cell: ({ status }) => status },
      { name: "lon", cell: ({ lon }) => lon },
      { name: "lat", cell: ({ lat }) => lat },
      { name: "address", cell: ({ address }) => address },
      { name: "area", cell: ({ area }) => area },
      { name: "coverage", cell: ({ coverage }) => coverage.join("|") },
      { name: "capacity", cell: ({ capacity }) => capacity },
      { name: "capacity_unit", cell: ({ capacityUnit }) => capacityUnit },
      { name: "phone", cell: ({ phone }) => phone },
      { name: "email", cell: ({ email }) => email },
      { name: "url", cell: ({ url }) => url },
      { name: "hours", cell: ({ hours }) => hours },
      ...textColumns<Service>(languages, "eligibility", ({ eligibility }) => eligibility),
      { name: "languages", cell: (service) => service.languages.join("|") },
      { name: "funding", cell: ({ funding }) => funding.join("|") },
      { name: "since", cell: ({ since }) => since },
      { name: "until", cell: ({ until }) => until },
      { name: "updated", cell: ({ updated }) => updated },
    ],
    services,
  );
}

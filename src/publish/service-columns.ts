import type { Language, Text } from "../model/language.ts";
import type { Service } from "../model/service.ts";
import type { CsvCell } from "./csv-cell.ts";
import type { CsvColumn } from "./csv-text.ts";
import { SERVICE_FORM, serviceFormHeading } from "../model/service-form.ts";

const TEXTS: Readonly<Record<string, (service: Service) => Text>> = {
  name: ({ name }) => name,
  description: ({ description }) => description,
  eligibility: ({ eligibility }) => eligibility,
};

const CELLS: Readonly<Record<string, (service: Service) => CsvCell>> = {
  id: ({ id }) => id,
  organization: ({ organization }) => organization,
  taxonomy: ({ taxonomy }) => taxonomy.join("|"),
  groups: ({ groups }) => groups.join("|"),
  status: ({ status }) => status,
  lon: ({ lon }) => lon,
  lat: ({ lat }) => lat,
  address: ({ address }) => address,
  area: ({ area }) => area,
  coverage: ({ coverage }) => coverage.join("|"),
  capacity: ({ capacity }) => capacity,
  capacity_unit: ({ capacityUnit }) => capacityUnit,
  phone: ({ phone }) => phone,
  email: ({ email }) => email,
  url: ({ url }) => url,
  hours: ({ hours }) => hours,
  languages: ({ languages }) => languages.join("|"),
  funding: ({ funding }) => funding.join("|"),
  since: ({ since }) => since,
  until: ({ until }) => until,
  updated: ({ updated }) => updated,
  illustrative: ({ illustrative }) => (illustrative ? "yes" : null),
};

/**
 * Gives the columns of the services with the names of the atlas folder (HSDS words), and with the
 * headings of a language for people to read.
 */
export function serviceColumns(
  languages: readonly Language[],
  reader: Language,
): readonly CsvColumn<Service>[] {
  return SERVICE_FORM.flatMap((column): readonly CsvColumn<Service>[] => {
    const { name } = column;
    const text = TEXTS[name];
    if (text !== undefined) {
      return languages.map((language) => ({
        name: `${name}:${language}`,
        heading: serviceFormHeading(column, reader, language),
        cell: (service: Service) => text(service)[language] ?? "",
      }));
    }
    const cell = CELLS[name];
    if (cell === undefined) throw new Error(`unknown column: ${name}`);
    const isOptional = name === "illustrative";
    const plain = { name, heading: serviceFormHeading(column, reader), cell, isOptional };
    return name === "organization" ? [plain, ...organizationColumns(languages, reader)] : [plain];
  });
}

/** The names of who offers a service, in tables that hold them in more than one language. */
function organizationColumns(
  languages: readonly Language[],
  reader: Language,
): readonly CsvColumn<Service>[] {
  const column = SERVICE_FORM.find(({ name }) => name === "organization");
  if (column === undefined) throw new Error("missing column: organization");
  return languages.map((language) => ({
    name: `organization:${language}`,
    heading: serviceFormHeading(column, reader, language),
    cell: ({ organizationNames }: Service) => organizationNames?.[language] ?? null,
    isOptional: true,
  }));
}

import type { Area } from "../model/area.ts";
import type { Service, ServiceSurvey, VocabularyEntry } from "../model/service.ts";
import type { LoadContext } from "./load-context.ts";
import {
  choiceCell,
  dateCell,
  flagCell,
  listCell,
  numberCell,
  requiredCell,
  wordsCell,
} from "./cell.ts";
import { checkCodes } from "./check-codes.ts";
import { checkService, phoneCell } from "./check-service.ts";
import { vocabularyRegister } from "./load-vocabularies.ts";
import { readTable } from "./read-table.ts";
import { register, unlessEmpty, type Register } from "./register.ts";
import { reportRepeated } from "./report-repeated.ts";
import { requiredWords } from "./required-words.ts";
import { reportCell, textCell, type Row } from "./row.ts";
import { fileKey } from "./safe-name.ts";
import { seatBounds } from "./seat-bounds.ts";
import { serviceFormRows } from "./service-forms.ts";
import { webCell } from "./web-cell.ts";

const SURVEYS = "data/services-survey.csv";

const COLUMNS = {
  required: ["id", "taxonomy"],
  requiredTexts: ["name"],
  texts: ["organization", "description", "eligibility"],
  optional: [
    ...["groups", "status", "lon", "lat", "address", "area", "coverage"],
    ...["capacity", "capacity_unit", "phone", "email", "url", "hours", "languages", "funding"],
    ...["since", "until", "updated", "illustrative"],
  ],
};

/** What services refer to. */
export interface ServiceContext {
  readonly areas: readonly Area[];
  readonly vocabularies: readonly VocabularyEntry[];
}

/**
 * Reads the services, from the file that `atlas.yaml` names or `data/services.csv`, and from the
 * filled-in forms in `data/services/`.
 */
export function loadServices(
  { areas, vocabularies }: ServiceContext,
  context: LoadContext,
): readonly Service[] {
  const file = context.config.services ?? "data/services.csv";
  const rows = [...readTable(file, COLUMNS, context), ...serviceFormRows(COLUMNS, context)];
  const read = rows.map((row) => ({ row, service: serviceOf(row) }));
  reportRepeated(read.map(({ row, service }) => ({ row, column: "id", key: fileKey(service.id) })));
  const known = areaRegister(areas);
  const seats = seatBounds(areas);
  const kinds = ["taxonomy", "group", "funding"] as const;
  const [taxonomy, group, funding] = kinds.map((kind) => vocabularyRegister(kind, vocabularies));
  for (const { row, service } of read) {
    if (taxonomy) checkCodes(row, "taxonomy", [service.taxonomy, taxonomy]);
    if (group) checkCodes(row, "groups", [service.groups, group]);
    if (funding) checkCodes(row, "funding", [service.funding, funding]);
    checkCodes(row, "area", [service.area === null ? [] : [service.area], known]);
    checkCodes(row, "coverage", [service.coverage, known]);
    checkService(row, service, seats);
  }
  return read.map(({ service }) => service);
}

/** Reads `data/services-survey.csv`: where someone looked for services. */
export function loadSurveys(
  { areas, vocabularies }: ServiceContext,
  context: LoadContext,
): readonly ServiceSurvey[] {
  const columns = { required: ["area", "taxonomy", "surveyed_on"], optional: [] };
  const known = areaRegister(areas);
  const taxonomy = vocabularyRegister("taxonomy", vocabularies);
  return readTable(SURVEYS, columns, context).map((row) => {
    const survey = {
      area: requiredCell(row, "area"),
      taxonomy: requiredCell(row, "taxonomy"),
      surveyedOn: requiredCell(row, "surveyed_on") && dateCell(row, "surveyed_on"),
    };
    if (survey.area !== "") checkCodes(row, "area", [[survey.area], known]);
    if (survey.taxonomy !== "") checkCodes(row, "taxonomy", [[survey.taxonomy], taxonomy]);
    return survey;
  });
}

function areaRegister(areas: readonly Area[]): Register {
  return unlessEmpty(
    register(
      "area",
      "data/areas.csv",
      areas.map(({ code }) => code),
    ),
  );
}

function serviceOf(row: Row): Service {
  return {
    id: requiredCell(row, "id"),
    name: requiredWords(row, "name"),
    description: wordsCell(row, "description"),
    taxonomy: requiredCell(row, "taxonomy") === "" ? [] : listCell(row, "taxonomy"),
    groups: listCell(row, "groups"),
    status: choiceCell(row, "status", ["active", "planned", "closed"]) ?? "active",
    ...placeOf(row),
    capacity: numberCell(row, "capacity", [0, Infinity]),
    capacityUnit: textCell(row, "capacity_unit"),
    ...contactOf(row),
    eligibility: wordsCell(row, "eligibility"),
    languages: listCell(row, "languages"),
    funding: listCell(row, "funding"),
    since: dateCell(row, "since"),
    until: dateCell(row, "until"),
    updated: dateCell(row, "updated"),
    illustrative: flagCell(row, "illustrative", false),
  };
}

function placeOf(row: Row): Pick<Service, "lon" | "lat" | "address" | "area" | "coverage"> {
  return {
    lon: numberCell(row, "lon", [-180, 180]),
    lat: numberCell(row, "lat", [-90, 90]),
    address: textCell(row, "address"),
    area: textCell(row, "area") || null,
    coverage: listCell(row, "coverage"),
  };
}

type Contact = "organization" | "organizationNames" | "phone" | "email" | "url" | "hours";

function contactOf(row: Row): Pick<Service, Contact> {
  const names = wordsCell(row, "organization");
  const plain = textCell(row, "organization");
  const isLocalised = Object.values(names).some((name) => name !== plain);
  return {
    organization: plain || (Object.values(names)[0] ?? ""),
    ...(isLocalised ? { organizationNames: names } : {}),
    phone: phoneCell(row, "phone"),
    email: emailCell(row),
    url: webCell(row, "url"),
    hours: textCell(row, "hours"),
  };
}

function emailCell(row: Row): string {
  const text = textCell(row, "email");
  if (text === "" || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text)) return text;
  reportCell(row, "email", { found: `"${text}"`, expected: "an e-mail address" });
  return "";
}

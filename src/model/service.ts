import type { AreaCode } from "./area.ts";
import type { Language, Text } from "./language.ts";

/** Something offered to people, in the words of HSDS. */
export interface Service {
  readonly id: string;
  readonly name: Text;
  readonly organization: string;
  /** What it is called in each language, where the columns "organization:<language>" tell. */
  readonly organizationNames?: Text;
  readonly description: Text;
  /** Codes with labels in `data/vocabularies.csv`. */
  readonly taxonomy: readonly string[];
  readonly groups: readonly string[];
  readonly status: "active" | "planned" | "closed";
  readonly lon: number | null;
  readonly lat: number | null;
  readonly address: string;
  readonly area: AreaCode | null;
  /** How the area was found where it was not stated; a seat's is approximate. */
  readonly areaFrom?: "boundary" | "seat";
  readonly coverage: readonly AreaCode[];
  readonly capacity: number | null;
  readonly capacityUnit: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly hours: string;
  readonly eligibility: Text;
  readonly languages: readonly Language[];
  readonly funding: readonly string[];
  readonly since: string;
  readonly until: string;
  readonly updated: string;
  /** True for an invented record, which shows what one looks like. */
  readonly illustrative: boolean;
}

/** Where someone looked for services of a kind, and when: tells "none" from "not surveyed". */
export interface ServiceSurvey {
  readonly area: AreaCode;
  readonly taxonomy: string;
  readonly surveyedOn: string;
}

/** A coded word: `kind` is "taxonomy", "group", "funding", "role" and the like. */
export interface VocabularyEntry {
  readonly kind: string;
  readonly code: string;
  readonly label: Text;
  /** Sustainable Development Goals and targets, with "|" between several. */
  readonly sdg: string;
}

import type { Atlas } from "../model/atlas.ts";
import type { Service } from "../model/service.ts";
import { canonicalJson } from "./canonical-json.ts";

/** The parts of an atlas or edition of which services are compared. */
export type ComparedServices = Pick<Atlas, "services"> & {
  readonly config: Pick<Atlas["config"], "asOf">;
};

/** What readers would notice if it were another; the day of the last look is not of them. */
const TOLD = [
  "name",
  "organization",
  "taxonomy",
  "area",
  "address",
  "hours",
  "phone",
  "email",
  "url",
  "eligibility",
  "groups",
  "languages",
  "coverage",
  "capacity",
  "funding",
] as const satisfies readonly (keyof Service)[];

export type ToldOfService = (typeof TOLD)[number];

/** What became of a service; "registered" is one that was there before and is now in the register. */
export interface ServiceChange {
  /** As it is now; as it was, where it left the register. */
  readonly service: Service;
  readonly kind: "opened" | "registered" | "planned" | "closed" | "removed" | "changed";
  /** What of its entry is another; empty but for "changed". */
  readonly fields: readonly ToldOfService[];
}

/** Compares the registers of two editions: what opened and closed, came and went, in that order. */
export function serviceChanges(
  before: ComparedServices,
  after: ComparedServices,
): readonly ServiceChange[] {
  const earlier = new Map(before.services.map((service) => [service.id, service]));
  const later = new Set(after.services.map(({ id }) => id));
  const found = after.services.flatMap((service) => {
    const old = earlier.get(service.id);
    return old === undefined ? newService(service, before.config.asOf) : keptService(old, service);
  });
  const gone = before.services
    .filter(({ id }) => !later.has(id))
    .map((service): ServiceChange => ({ service, kind: "removed", fields: [] }));
  return [...found, ...gone].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly ServiceChange["kind"][] = [
  "opened",
  "closed",
  "planned",
  "registered",
  "removed",
  "changed",
];

/** A service opened where it says so; one that does not say when it began was only registered. */
function newService(service: Service, asOf: string): ServiceChange {
  const { status, since } = service;
  const active = since.slice(0, 10) > asOf.slice(0, since.length) ? "opened" : "registered";
  const kind = status === "active" ? active : status;
  return { service, kind, fields: [] };
}

function keptService(old: Service, service: Service): readonly ServiceChange[] {
  if (old.status !== service.status) {
    const kinds = { active: "opened", closed: "closed", planned: "planned" } as const;
    return [{ service, kind: kinds[service.status], fields: [] }];
  }
  const fields = TOLD.filter((key) => canonicalJson(old[key]) !== canonicalJson(service[key]));
  return fields.length === 0 ? [] : [{ service, kind: "changed", fields }];
}

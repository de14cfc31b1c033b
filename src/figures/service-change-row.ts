import type { ServiceChange, ToldOfService } from "../derive/service-changes.ts";
import type { MessageKey } from "../locales/en.ts";
import { address } from "../markup/address.ts";
import { placeName, type ChangeRow } from "./change-row.ts";
import { languageOf, lowered, say, textOf, type AtlasContext } from "./context.ts";

const FIELDS: Readonly<Record<ToldOfService, MessageKey>> = {
  name: "service.name",
  organization: "service.organization",
  taxonomy: "services.column.kind",
  area: "services.column.area",
  address: "service.address",
  hours: "service.hours",
  phone: "service.phone",
  email: "service.email",
  url: "service.web",
  eligibility: "service.eligibility",
  groups: "services.column.groups",
  languages: "service.languages",
  coverage: "service.coverage",
  capacity: "service.capacity",
  funding: "service.funding",
};

/** Says what became of a service, and of a changed entry what in it is another. */
export function serviceChangeRow(
  context: AtlasContext,
  { service, kind, fields }: ServiceChange,
): ChangeRow {
  const names = fields.map((field) => lowered(context, say(context, FIELDS[field])));
  return {
    group: "services",
    code: service.id,
    title: textOf(context, service.name),
    path: kind === "removed" ? null : address.service(languageOf(context), service.id),
    isIllustrative: service.illustrative,
    area: service.area,
    place: service.area === null ? "" : placeName(context, service.area),
    before: "",
    after: names.join(", "),
    kind: say(context, `changes.service.${kind}`),
    tone: "none",
  };
}

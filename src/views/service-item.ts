import type { Service } from "../model/service.ts";
import { areaOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { vocabularyLabel } from "../figures/vocabulary-label.ts";
import { address } from "../markup/address.ts";
import { organizationName } from "./organization-name.ts";

/** A service in a list: what it is called, where it leads, what is worth knowing at a glance. */
export interface ServiceItem {
  readonly name: string;
  readonly href: string;
  readonly organization: string;
  readonly kinds: string;
  /** The area in which it stands; empty where it is not known. */
  readonly area: string;
  readonly address: string;
  readonly status: string;
  /** True for an invented record. */
  readonly isDaggered: boolean;
}

/** Lays out a service for a list. */
export function serviceItem(context: AtlasContext, service: Service): ServiceItem {
  return {
    name: textOf(context, service.name),
    href: hrefOf(context, address.service(languageOf(context), service.id)),
    organization: organizationName(context, service),
    kinds: service.taxonomy.map((code) => vocabularyLabel(context, "taxonomy", code)).join(", "),
    area: areaName(context, service.area),
    address: service.address,
    status: say(context, `services.status.${service.status}`),
    isDaggered: service.illustrative,
  };
}

/** Gives the name of an area by its code; empty where there is none. */
export function areaName(context: AtlasContext, code: string | null): string {
  return code === null ? "" : textOf(context, areaOf(context.lookup, code).name);
}

import type { Area } from "../model/area.ts";
import type { Service } from "../model/service.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";

/** What a profile says of services: a sentence that tells "none" from "nobody has looked". */
export interface AreaServices {
  readonly sentence: string;
  readonly services: readonly { readonly name: string; readonly organization: string }[];
}

/** Lists the services in an area or covering it. */
export function areaServices(context: AtlasContext, area: Area): AreaServices {
  const { services, surveys } = context.lookup.atlas;
  const name = textOf(context, area.name);
  const found = services.filter((service) => isFor(service, area) && service.status === "active");
  const state = services.length === 0 ? "empty" : surveyState(surveys, area);
  const key = found.length > 0 ? "count" : state;
  return {
    sentence: say(context, `services.${key}`, { name, count: found.length }),
    services: found.map((service) => ({
      name: textOf(context, service.name),
      organization: service.organization,
    })),
  };
}

function isFor({ area: where, coverage }: Service, area: Area): boolean {
  return where === area.code || coverage.includes(area.code);
}

function surveyState(
  surveys: readonly { readonly area: string }[],
  area: Area,
): "none" | "notSurveyed" {
  return surveys.some((survey) => survey.area === area.code) ? "none" : "notSurveyed";
}

import type { Area, AreaCode } from "../model/area.ts";
import type { Service, ServiceSurvey } from "../model/service.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";

/** What a profile says of services: a sentence that tells "none" from "nobody has looked". */
export interface AreaServices {
  readonly sentence: string;
  readonly services: readonly { readonly name: string; readonly organization: string }[];
}

/** Lists the services in an area or any of its parts, and those that cover it. */
export function areaServices(context: AtlasContext, area: Area): AreaServices {
  const { services, surveys } = context.lookup.atlas;
  const name = textOf(context, area.name);
  const places = placesWithin(context, area);
  const found = services.filter((item) => item.status === "active" && isFor(item, places));
  const state = services.length === 0 ? "empty" : surveyState(surveys, places);
  const key = found.length > 0 ? "count" : state;
  return {
    sentence: say(context, `services.${key}`, { name, count: found.length }),
    services: found.map((service) => ({
      name: textOf(context, service.name),
      organization: service.organization,
    })),
  };
}

/** Lists the codes of an area and of everything in it. */
function placesWithin(context: AtlasContext, area: Area): readonly AreaCode[] {
  const children = context.lookup.childrenByArea.get(area.code) ?? [];
  return [area.code, ...children.flatMap((child) => placesWithin(context, child))];
}

function isFor({ area, coverage }: Service, places: readonly AreaCode[]): boolean {
  return [area ?? "", ...coverage].some((code) => places.includes(code));
}

/** A larger area has been surveyed where it was itself, or each of its parts was. */
function surveyState(
  surveys: readonly ServiceSurvey[],
  [place, ...parts]: readonly AreaCode[],
): "none" | "notSurveyed" {
  const isSurveyed = (code: AreaCode | undefined) => surveys.some(({ area }) => area === code);
  const arePartsSurveyed = parts.length > 0 && parts.every(isSurveyed);
  return isSurveyed(place) || arePartsSurveyed ? "none" : "notSurveyed";
}

import type { Service } from "../model/service.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";

/** Names who offers a service, in the language of the page where the atlas tells it. */
export function organizationName(
  context: AtlasContext,
  { organization, organizationNames }: Pick<Service, "organization" | "organizationNames">,
): string {
  return organizationNames === undefined ? organization : textOf(context, organizationNames);
}

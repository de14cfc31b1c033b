import { hrefOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { sectionShell } from "./section-shell.ts";
import { vocabularyLabel } from "./vocabulary-label.ts";

export type ServicesView = ReturnType<typeof servicesView>;

/** Lays out the services registry; an empty one explains itself. */
export function servicesView(context: AtlasContext) {
  const { services, surveys } = context.lookup.atlas;
  const label = (code: string) => vocabularyLabel(context, "taxonomy", code);
  return {
    shell: sectionShell(context, "services", {
      title: "services.title",
      description: "services.description",
    }),
    lede: say(context, "services.description"),
    empty:
      services.length > 0
        ? null
        : {
            title: say(context, "services.emptyTitle"),
            text: say(context, "services.emptyText"),
            surveyed: say(context, "services.surveyCount", { count: surveys.length }),
            how: say(context, "services.emptyHow"),
          },
    csv: say(context, "figure.csv"),
    csvHref: hrefOf(context, address.servicesCsv()),
    services: services.map((service) => ({
      name: textOf(context, service.name),
      organization: service.organization,
      kinds: service.taxonomy.map(label).join(", "),
      address: service.address,
    })),
  };
}

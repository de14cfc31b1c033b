import { textOf, type AtlasContext } from "../figures/context.ts";

/** Something in the words of schema.org, as plain JSON. */
export type Description = Readonly<Record<string, unknown>>;

/** Leaves out what is not known: nothing empty is told. */
export function knownOf(members: Description): Description {
  const isKnown = (value: unknown) =>
    value !== "" && value !== null && value !== undefined && !isEmptyList(value);
  return Object.fromEntries(Object.entries(members).filter(([, value]) => isKnown(value)));
}

/** Describes who publishes the atlas. */
export function organisationOf(context: AtlasContext): Description {
  const { name, url } = context.lookup.atlas.config.publisher;
  return knownOf({ "@type": "Organization", name: textOf(context, name), url });
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

import { z } from "zod";
import { isoDate } from "./iso-date.ts";
import { textSchema } from "./language.ts";
import { webAddress } from "./web-address.ts";

/** `content/releases.yaml`: when which numbers come out. */
export const releasesSchema = z.array(
  z.strictObject({
    date: isoDate,
    title: textSchema,
    indicators: z.array(z.string()).default([]),
  }),
);

/** `content/events.yaml`: events that belong to no issue of the newsletter. */
export const eventsSchema = z.array(
  z.strictObject({
    date: isoDate,
    title: textSchema,
    time: z.string().default(""),
    place: textSchema.default({}),
    url: webAddress.optional(),
  }),
);

export type Release = z.infer<typeof releasesSchema>[number];
export type AnnouncedEvent = z.infer<typeof eventsSchema>[number];

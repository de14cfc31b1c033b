import { z } from "zod";

const EXPECTED = "a web address that begins with https:// or http:// and has no spaces";

/** The schema of a link that an editor gives; zod itself takes line breaks out of it. */
export const webAddress = z.url({ protocol: /^https?$/ }).regex(/^\S*$/, EXPECTED);

import { z } from "zod";

const EXPECTED =
  "a web address that begins with https:// or http:// and has no spaces or line breaks";

/** The schema of a link that an editor gives; what it holds may stand on a line of its own. */
export const webAddress = z.url({ protocol: /^https?$/ }).regex(/^\S*$/, EXPECTED);

import { z } from "zod";

/** The schema of a day as editors write it; the text is what a problem says was expected. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a date such as 2021-12-31");

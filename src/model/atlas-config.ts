import { z } from "zod";
import { ALTERNATIVES } from "./area.ts";
import { isoDate } from "./iso-date.ts";
import { textSchema, writtenTextSchema } from "./language.ts";
import { webAddress } from "./web-address.ts";

/** Names that Windows keeps for devices: no folder of the site can be called so. */
const DEVICES = "(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)";

/** Any scheme but the three that a link in a letter may have. */
const FOREIGN_SCHEME = /^\s*(?!https?:|mailto:)[a-z][a-z0-9+.\s-]*:/i;

const identifier = z
  .string()
  .regex(
    new RegExp(`^${DEVICES}[a-z][a-z0-9-]*$`),
    "small letters a to z, digits and hyphens, a letter first (not con, nul or another device)",
  );

const language = z
  .string()
  .regex(new RegExp(`^${DEVICES}[a-z]{2,3}(-[A-Za-z0-9]+)*$`), "a language tag such as it");

const CONTACT = "an e-mail address, or a web address that begins with https:// or http://";

/** Where somebody can be written to, as a link. */
const contact = z
  .string()
  .refine((text) => [z.email(), webAddress].some((one) => one.safeParse(text).success), CONTACT);

/** A level as `atlas.yaml` declares it; what is left out gets the value beside it. */
const levelSchema = z.strictObject({
  id: identifier,
  name: textSchema,
  plural: textSchema,
  /** True where every area of the level has a profile page. */
  profile: z.boolean().default(true),
  /** A file, "points", "children" or "none"; see `AreaLevel`. */
  boundaries: z.string().default("children"),
  /** "hull", "natural-earth:<country>[/<west>,<south>,<east>,<north>]" or a polygon file. */
  outline: z.string().default("hull"),
  /** A second, schematic map beside every map of the level. */
  alternative: z.enum(ALTERNATIVES).optional(),
  credit: textSchema.default({}),
});

const domainSchema = z.strictObject({ id: identifier, title: textSchema });

const publisherSchema = z.strictObject({
  name: textSchema,
  url: webAddress.optional(),
  email: z.email().optional(),
  address: z.string().optional(),
  licence: z.string(),
  /** Who answers for the site's accessibility and corrections, where it is another address. */
  contact: z.string().regex(/\S/, "an address, or words").optional(),
});

const delimiter = z.enum([",", ";", "\t", "|"]);
const decimal = z.enum([".", ","]);
const encoding = z.enum(["utf-8", "windows-1252", "windows-1253", "windows-1255", "windows-1256"]);

const csvSchema = z.strictObject({
  delimiter: delimiter.default(","),
  decimal: decimal.default("."),
  encoding: encoding.default("utf-8"),
});

/** What the columns of a wide table are: one value a column instead of one a row. */
const wideSchema = z.strictObject({
  /** What the headings of the columns with values say. */
  columns: z.enum(["period", "indicator"]),
  /** The column with the codes of areas. */
  area: z.string().default("area"),
  /** Of which indicator all values are, where the headings are periods. */
  indicator: z.string().optional(),
  /** Of which period all values are, where the headings are indicators. */
  period: z.string().optional(),
  /** What a heading stands for, where it is neither a period nor a code itself. */
  names: z.record(z.string(), z.string()).default({}),
});

/** How a single file differs; without defaults, so that what it leaves out stays as declared. */
const fileSchema = z
  .strictObject({ delimiter, decimal, encoding, sheet: z.string(), wide: wideSchema })
  .partial();

const disclosureSchema = z.strictObject({
  /** Counts of people from 1 to k - 1 are withheld. */
  k: z.int().min(1).default(5),
  minDenominator: z.int().min(0).default(20),
  complement: z.boolean().default(true),
  suppressZero: z.boolean().default(false),
  suppressFull: z.boolean().default(false),
  roundBase: z.int().min(1).optional(),
});

const needSupplySchema = z.strictObject({
  id: identifier,
  need: z.string(),
  supply: z.string(),
  per: z.enum(["need", "residents"]),
});

const takeUpSchema = z.strictObject({
  id: identifier,
  group: z.string(),
  expected: z.string(),
  recognised: z.string(),
  served: z.string(),
});

/** What only the publisher can say in the statement on the site's accessibility. */
const accessibilitySchema = z.strictObject({
  /** Where barriers are reported, as an e-mail or web address, where the publisher has another. */
  contact: contact.optional(),
  /** The national law by which the publisher is bound. */
  law: writtenTextSchema.optional(),
  /** To whom one turns where the publisher does not answer. */
  enforcement: z.strictObject({ name: writtenTextSchema, url: webAddress.optional() }).optional(),
  /** What of the publisher's own contents is not accessible, and why. */
  limits: z.array(writtenTextSchema).default([]),
});

/** Everything that `atlas.yaml` may say. Unknown keys are problems. */
export const atlasConfigSchema = z.strictObject({
  id: identifier,
  /** The first language is the default. */
  languages: z.array(language).min(1),
  title: textSchema,
  /** One sentence under the title of the home page. */
  description: textSchema.default({}),
  publisher: publisherSchema,
  site: z
    .string()
    .refine(
      isOrigin,
      "https:// or http:// and the host alone: the path of the site stands in base",
    ),
  base: z
    .string()
    .regex(
      /^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*$/,
      'a path that begins and ends with "/", of letters a to z, digits, "-", "_", "." and "~"',
    )
    .default("/"),
  /** The current data edition. */
  edition: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, "letters a to z, digits, hyphens and underscores, such as 2021-12"),
  /** The date from which ages, "stale" and feeds are counted: no clock is read. */
  asOf: isoDate,
  staleAfter: z.int().positive().default(400),
  /** The area against which others are compared; by default the top area. */
  benchmark: z.string().optional(),
  populationIndicator: z.string(),
  /** The indicator of the map on the home page; by default the first that can be mapped. */
  homeIndicator: z.string().optional(),
  levels: z.array(levelSchema).min(1),
  domains: z.array(domainSchema).min(1),
  needSupply: z.array(needSupplySchema).default([]),
  takeUp: z.array(takeUpSchema).default([]),
  disclosure: disclosureSchema.prefault({}),
  csv: csvSchema.prefault({}),
  /** How single files differ: delimiter, decimal mark, encoding, sheet, or that they are wide. */
  files: z.record(z.string(), fileSchema).default({}),
  index: z.string().optional(),
  services: z.string().optional(),
  subscribe: z
    .strictObject({
      action: z.url({ protocol: /^https$/ }),
      field: z.string(),
      /** What the mailer replaces by the link with which a reader leaves the list. */
      unsubscribe: z
        .string()
        .refine(
          (text) => !FOREIGN_SCHEME.test(text),
          "what the mailer replaces, such as {{unsubscribe}}, or an address that begins with https://, http:// or mailto:",
        )
        .optional(),
    })
    .optional(),
  theme: z
    .strictObject({
      accent: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/, "a colour such as #1f6f8b")
        .optional(),
      logo: z
        .string()
        .regex(/^public\//, "a file inside public/, such as public/logo.svg")
        .optional(),
    })
    .prefault({}),
  accessibility: accessibilitySchema.prefault({}),
  mdx: z.boolean().default(false),
});

export type AtlasConfig = z.infer<typeof atlasConfigSchema>;
export type CsvDialect = z.infer<typeof csvSchema>;
export type WideDeclaration = z.infer<typeof wideSchema>;
export type DisclosureRules = z.infer<typeof disclosureSchema>;

function isOrigin(site: string): boolean {
  return /^https?:\/\/[^/?#@\s]+\/?$/.test(site) && URL.canParse(site);
}

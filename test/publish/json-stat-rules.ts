import { Ajv } from "ajv";

/** The members of a dataset that JSON-stat 2.0 prescribes (json-stat.org/full), as a JSON schema. */
const SCHEMA = {
  type: "object",
  required: ["version", "class", "id", "size", "dimension", "value"],
  properties: {
    version: { const: "2.0" },
    class: { const: "dataset" },
    href: { type: "string" },
    label: { type: "string" },
    source: { type: "string" },
    updated: { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2}(T.*)?)?)?$" },
    note: { type: "array", items: { type: "string" } },
    extension: { type: "object" },
    id: { type: "array", items: { type: "string" }, uniqueItems: true },
    size: { type: "array", items: { type: "integer", minimum: 0 } },
    role: {
      type: "object",
      additionalProperties: false,
      properties: {
        time: { type: "array", items: { type: "string" } },
        geo: { type: "array", items: { type: "string" } },
        metric: { type: "array", items: { type: "string" } },
      },
    },
    value: {
      anyOf: [
        { type: "array", items: { type: ["number", "null", "string"] } },
        { type: "object", additionalProperties: { type: ["number", "null", "string"] } },
      ],
    },
    status: {
      anyOf: [
        { type: "string" },
        { type: "array", items: { type: ["string", "null"] } },
        { type: "object", additionalProperties: { type: "string" } },
      ],
    },
    dimension: {
      type: "object",
      additionalProperties: {
        type: "object",
        required: ["category"],
        properties: {
          label: { type: "string" },
          category: {
            type: "object",
            // The index may be left out where there is only one category.
            anyOf: [{ required: ["index"] }, { required: ["label"] }],
            properties: {
              index: {
                anyOf: [
                  { type: "array", items: { type: "string" }, uniqueItems: true },
                  { type: "object", additionalProperties: { type: "integer" } },
                ],
              },
              label: { type: "object", additionalProperties: { type: "string" } },
              unit: { type: "object", additionalProperties: { type: "object" } },
              child: {
                type: "object",
                additionalProperties: { type: "array", items: { type: "string" } },
              },
            },
          },
        },
      },
    },
  },
};

interface Dataset {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role?: Readonly<Record<string, readonly string[]>>;
  readonly value: readonly unknown[] | Readonly<Record<string, unknown>>;
  readonly status?: readonly unknown[] | Readonly<Record<string, unknown>> | string;
  readonly dimension: Readonly<Record<string, { readonly category: Category }>>;
}

interface Category {
  readonly index?: readonly string[] | Readonly<Record<string, number>>;
  readonly label?: Readonly<Record<string, string>>;
  readonly unit?: Readonly<Record<string, unknown>>;
  readonly child?: Readonly<Record<string, readonly string[]>>;
}

const isOfForm = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(SCHEMA);

/** Lists what a dataset does against the rules of JSON-stat 2.0; empty where it keeps them all. */
export function jsonStatFaults(candidate: unknown): readonly string[] {
  if (!isOfForm(candidate)) {
    return (isOfForm.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
  const dataset = candidate as unknown as Dataset;
  const cells = dataset.size.reduce((product, size) => product * size, 1);
  return [
    ...(dataset.id.length === dataset.size.length ? [] : ["size is not as long as id"]),
    ...Object.values(dataset.role ?? {})
      .flat()
      .filter((name) => !dataset.id.includes(name))
      .map((name) => `role of the unknown dimension ${name}`),
    ...dataset.id.flatMap((name, i) => dimensionFaults(dataset, name, i)),
    ...placeFaults("value", dataset.value, cells),
    ...(typeof dataset.status === "object" ? placeFaults("status", dataset.status, cells) : []),
  ];
}

function dimensionFaults({ dimension, size }: Dataset, name: string, i: number) {
  const category = dimension[name]?.category;
  if (category === undefined) return [`no dimension ${name}`];
  const { index = category.label ?? {} } = category;
  const codes = Array.isArray(index) ? index : Object.keys(index);
  const known = new Set<string>(codes);
  const mentioned = [
    ...Object.keys(category.label ?? {}),
    ...Object.keys(category.unit ?? {}),
    ...Object.entries(category.child ?? {}).flatMap(([parent, parts]) => [parent, ...parts]),
  ];
  return [
    ...(codes.length === size[i] ? [] : [`${name}: size ${size[i]} for ${codes.length} codes`]),
    ...mentioned.filter((code) => !known.has(code)).map((code) => `${name}: unknown code ${code}`),
  ];
}

function placeFaults(member: string, cells: Dataset["value"], count: number): readonly string[] {
  if (Array.isArray(cells)) return cells.length === count ? [] : [`${member}: wrong length`];
  return Object.keys(cells)
    .filter((key) => !/^(0|[1-9]\d*)$/.test(key) || Number(key) >= count)
    .map((key) => `${member}: no place ${key}`);
}

import type { z } from "zod";

/** The little of a zod schema that walking along keys and items needs. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
}

const WRAPPERS: ReadonlySet<string> = new Set(["optional", "nullable", "default", "prefault"]);

/** Takes the defaults and options off a schema: what remains says what the value itself is. */
export function innerSchema(schema: z.core.$ZodType): z.core.$ZodType {
  const { type, innerType } = definition(schema);
  return WRAPPERS.has(type) && innerType !== undefined ? innerSchema(innerType) : schema;
}

/** True where a key may be left out. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return WRAPPERS.has(definition(schema).type) && definition(schema).type !== "nullable";
}

/** Gives the schema of one key or item of a value; undefined where the schema knows none. */
export function schemaOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const { shape, element, valueType } = definition(innerSchema(schema));
  if (shape === undefined) return element ?? valueType;
  return Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
}

/** Lists the keys that a map may have; none where any key will do. */
export function schemaKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let inner: z.core.$ZodType | undefined = schema;
  for (const key of path) inner = inner && schemaOf(inner, key);
  return Object.keys((inner && definition(innerSchema(inner)).shape) ?? {});
}

function definition(schema: z.core.$ZodType): Definition {
  return schema._zod.def;
}

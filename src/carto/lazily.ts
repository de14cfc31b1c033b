/**
 * Adds parts to an object that are made when they are first read, and are then as any other: of a map
 * of one place nobody reads most of what a map of a country needs.
 */
export function lazily<Known extends object, Parts extends object>(
  known: Known,
  makers: { readonly [Name in keyof Parts]: () => Parts[Name] },
): Known & Parts {
  const object = { ...known };
  for (const name of Object.keys(makers) as (keyof Parts & string)[]) {
    Object.defineProperty(object, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makers[name]();
        Object.defineProperty(object, name, { enumerable: true, value });
        return value;
      },
    });
  }
  return object as Known & Parts;
}

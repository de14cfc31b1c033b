/** A method of `method-vectors.json` run on one input; tables of them live in `methods/`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a vector's input is plain JSON of any shape
export type Method = (input: any) => unknown;

export type MethodTable = Readonly<Record<string, Method>>;

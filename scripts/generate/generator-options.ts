import type { Language } from "../../src/model/language.ts";

/** How large an invented atlas is, and of which chance it is made. */
export interface GeneratorOptions {
  /** Municipalities; districts and the region come on top. */
  readonly areas: number;
  readonly indicators: number;
  readonly services: number;
  readonly languages: readonly Language[];
  readonly seed: number;
}

/** The fewest areas that make districts, and the fewest indicators: the residents and a share. */
export const LEAST = { areas: 12, indicators: 2, services: 0 } as const;

import type { Generator } from "./generator.ts";
import { inBenchFolder } from "../in-bench-folder.ts";
import { astro } from "./astro.ts";
import { bareScript } from "./bare-script.ts";
import { compareGenerators, type GeneratorComparison } from "./compare-generators.ts";
import { eleventy } from "./eleventy.ts";
import { hugo } from "./hugo.ts";

const GENERATORS: readonly Generator[] = [bareScript, hugo, eleventy, astro];

/** Puts other generators, where they are installed, beside a bare script with the pages of a site. */
export function otherGenerators(site: string): Promise<GeneratorComparison> {
  return inBenchFolder((folder) => compareGenerators(site, { folder, generators: GENERATORS }));
}

import { join } from "node:path";
import { ROOT } from "../settings.ts";

/** An atlas under the common roof: the last part of its address, and its folder. */
export interface ShownAtlas {
  readonly slug: string;
  readonly folder: string;
  /** What in it is real and what is not, for the front page. */
  readonly truth: string;
}

/** The atlases that come with the engine, in the order of the front page. */
export const SHOWN_ATLASES: readonly ShownAtlas[] = [
  {
    slug: "suzzara",
    folder: ROOT,
    truth: "Figures and plan are published facts. Births and households follow from printed rates.",
  },
  {
    slug: "crete",
    folder: join(ROOT, "examples/crete"),
    truth: "The census is real. Deprivation, vulnerable groups and services are invented.",
  },
  {
    slug: "attica",
    folder: join(ROOT, "examples/attica"),
    truth: "Census and programme are published facts. Nothing is invented.",
  },
  {
    slug: "heraklion",
    folder: join(ROOT, "examples/heraklion"),
    truth: "Census and services are published facts. Nothing is invented.",
  },
  {
    slug: "beit-hakerem",
    folder: join(ROOT, "examples/beit-hakerem"),
    truth: "The index is published. How people with disabilities divide by authority is invented.",
  },
];

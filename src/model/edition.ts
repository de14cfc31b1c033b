import type { Atlas } from "./atlas.ts";
import type { Variant } from "./content.ts";
import type { ZonePlan } from "./plan.ts";

/** What an edition holds: everything that a figure reads, as it was published then. */
export type EditionParts = Pick<
  Atlas,
  | "config"
  | "areas"
  | "indicators"
  | "observations"
  | "breakdowns"
  | "boundarySources"
  | "outlineSources"
  | "services"
  | "surveys"
  | "vocabularies"
  | "index"
  | "indexResult"
  | "plans"
>;

/** Which editions an atlas keeps for texts and plans, and which of them it is itself. */
export interface EditionUse {
  /** Names of the stored editions to which a text or plan is pinned. */
  readonly pinned: readonly string[];
  /** null: the atlas is the working one. */
  readonly own: string | null;
}

interface Pinnable {
  readonly edition?: string | undefined;
}

/** Names the edition to which a variant is pinned; one that says nothing follows the first variant. */
export function pinOf<Matter extends Pinnable>(
  { matter }: Variant<Matter>,
  variants: readonly Variant<Matter>[],
): string | undefined {
  return matter.edition ?? variants[0]?.matter.edition;
}

/** True where what is pinned to `pin` takes its numbers from this atlas and from no other edition. */
export function isMadeFrom({ editions }: Pick<Atlas, "editions">, pin?: string): boolean {
  const home = pin !== undefined && editions?.pinned.includes(pin) === true ? pin : null;
  return home === (editions?.own ?? null);
}

/**
 * Puts the numbers of an edition under the words of today: prose, corrections, languages and the
 * address of the site are those of today, and so are plans that the edition does not know.
 */
export function editionAtlas(parts: EditionParts, today: Atlas): Atlas {
  const { languages, site, base, theme, subscribe, mdx } = today.config;
  const known = new Set(parts.plans.map(({ id }) => id));
  const config = { ...parts.config, languages, site, base, theme, mdx };
  return {
    ...today,
    ...parts,
    config: subscribe === undefined ? config : { ...config, subscribe },
    plans: [
      ...parts.plans.map((plan) => withNotesOf(plan, today.plans)),
      ...today.plans.filter(({ id }) => !known.has(id)),
    ],
    editions: { pinned: today.editions?.pinned ?? [], own: parts.config.edition },
  };
}

function withNotesOf(plan: ZonePlan, plans: readonly ZonePlan[]): ZonePlan {
  const { objectiveNotes = [], edition } = plans.find(({ id }) => id === plan.id) ?? {};
  return { ...plan, objectiveNotes, edition };
}

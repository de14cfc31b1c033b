import type { Area } from "../model/area.ts";
import type { AtlasConfig } from "../model/atlas-config.ts";
import type { IndexDeclaration } from "../model/composite-index.ts";
import type { Issue, Page, Paper } from "../model/content.ts";
import type { Indicator } from "../model/indicator.ts";
import type { ZonePlan } from "../model/plan.ts";
import type { Service, VocabularyEntry } from "../model/service.ts";
import { isDraft } from "../model/is-draft.ts";
import { MADE_PAGES, SITE_SECTIONS } from "../model/site-sections.ts";

/** The parts of an atlas that have pages. */
export interface Addressed {
  readonly config: AtlasConfig;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly plans: readonly ZonePlan[];
  readonly issues: readonly Issue[];
  readonly papers: readonly Paper[];
  readonly index: Pick<IndexDeclaration, "id"> | null;
  readonly pages: readonly Page[];
  readonly services: readonly Service[];
  readonly vocabularies: readonly VocabularyEntry[];
  /** The names of pages in `.mdx`, which the loader does not read. */
  readonly mdxPages: readonly string[];
}

/** Lists the addresses of all pages of the site to which editors may link, without its base. */
export function siteAddresses(atlas: Addressed): ReadonlySet<string> {
  const paths = [
    "",
    ...[...SITE_SECTIONS, ...MADE_PAGES].map(folder),
    ...areaPaths(atlas),
    ...indicatorPaths(atlas),
    ...atlas.plans.flatMap((plan) => planPaths(plan, atlas.plans)),
    ...servicePaths(atlas),
    ...atlas.config.needSupply.map(({ id }) => `need-supply/${id}/`),
    ...atlas.config.takeUp.map(({ id }) => `take-up/${id}/`),
    ...(atlas.index === null ? [] : [`index/${atlas.index.id}/`]),
    ...finished(atlas.issues).map(({ slug }) => `newsletters/${slug}/`),
    ...finished(atlas.papers).map(({ slug }) => `research/${slug}/`),
    ...[...finished(atlas.pages).map(({ slug }) => slug), ...atlas.mdxPages].map(folder),
  ];
  const { languages } = atlas.config;
  return new Set(["/", ...languages.flatMap((own) => paths.map((path) => `/${own}/${path}`))]);
}

/** A draft has no page on the site. */
function finished<Text extends Issue | Page | Paper>(texts: readonly Text[]): readonly Text[] {
  return texts.filter((text) => !isDraft(text));
}

function folder(name: string): string {
  return `${name}/`;
}

function areaPaths({ config, areas }: Addressed): readonly string[] {
  const withProfile = new Set(config.levels.filter(({ profile }) => profile).map(({ id }) => id));
  return areas
    .filter(({ level }) => withProfile.has(level))
    .map(({ level, slug }) => `areas/${level}/${slug}/`);
}

function indicatorPaths({ config, indicators }: Addressed): readonly string[] {
  return indicators.flatMap(({ code }) => [
    `indicators/${code}/`,
    ...config.levels.map(({ id }) => `indicators/${code}/${id}/`),
  ]);
}

function servicePaths({ services, vocabularies }: Addressed): readonly string[] {
  const kinds = vocabularies.filter(({ kind }) => kind === "taxonomy");
  return [
    ...services.map(({ id }) => `services/${id}/`),
    ...kinds.map(({ code }) => `services/kinds/${code}/`),
  ];
}

function planPaths(
  { id, macroAreas, objectives, supersedes }: ZonePlan,
  plans: readonly ZonePlan[],
): readonly string[] {
  const isCompared = plans.some((other) => other.id === supersedes && other.id !== id);
  return [
    `plans/${id}/`,
    `plans/${id}/monitoring/`,
    ...(isCompared ? [`plans/${id}/compared/`] : []),
    ...macroAreas.map(({ code }) => `plans/${id}/${code.toLowerCase()}/`),
    ...objectives.map(({ code }) => `plans/${id}/objectives/${code}/`),
  ];
}

import type { Area } from "../model/area.ts";
import type { IssueMatter, PaperMatter, Prose } from "../model/content.ts";
import { remembered } from "./remembered.ts";

type About = Pick<Prose<IssueMatter | PaperMatter>, "variants">;

/**
 * True where an issue or a paper names an area: in its front matter, with a link to its profile, or in
 * a directive. A figure that names no area is about none, however many it shows.
 */
export function isAboutArea(text: About, { code, level, slug }: Area): boolean {
  const profile = `/areas/${level}/${slug}/`;
  return (
    areasNamed(text).has(code) || text.variants.some(({ markdown }) => markdown.includes(profile))
  );
}

const DIRECTIVE = /:[a-z]+(?:\[[^\]]*\])?\{([^}]*)\}/g;

const AREAS = /(?<![\w-])areas?=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

const areasNamed = remembered(({ variants }: About): ReadonlySet<string> => {
  const named = variants.flatMap(({ matter, markdown }) => {
    const attributes = [...markdown.matchAll(DIRECTIVE)].map(([, inner = ""]) => inner);
    const lists = attributes.flatMap((text) => [...text.matchAll(AREAS)]);
    const codes = lists.flatMap(([, double, single, bare]) =>
      (double ?? single ?? bare ?? "").split(/[\s,]+/).filter(Boolean),
    );
    return [...matter.areas, ...codes];
  });
  return new Set(named);
});

/** True where an issue or a paper links to a plan or shows one of its objectives. */
export function isAboutPlan({ variants }: About, plan: string): boolean {
  const shown = new RegExp(`::?objective\\{[^}]*\\bplan="?${plan}["\\s}]`);
  return variants.some(
    ({ markdown }) => markdown.includes(`/plans/${plan}/`) || shown.test(markdown),
  );
}

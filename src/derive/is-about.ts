import type { Area } from "../model/area.ts";
import type { IssueMatter, PaperMatter, Prose } from "../model/content.ts";

type About = Pick<Prose<IssueMatter | PaperMatter>, "variants">;

/** True where an issue or a paper names an area, in its front matter or with a link to its profile. */
export function isAboutArea({ variants }: About, { code, level, slug }: Area): boolean {
  const profile = `/areas/${level}/${slug}/`;
  return variants.some(
    ({ matter, markdown }) => matter.areas.includes(code) || markdown.includes(profile),
  );
}

/** True where an issue or a paper links to a plan or shows one of its objectives. */
export function isAboutPlan({ variants }: About, plan: string): boolean {
  const shown = new RegExp(`::?objective\\{[^}]*\\bplan="?${plan}["\\s}]`);
  return variants.some(
    ({ markdown }) => markdown.includes(`/plans/${plan}/`) || shown.test(markdown),
  );
}

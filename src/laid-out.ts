import type { Route } from "./routes.ts";
import type { AstroGlobal, GetStaticPathsOptions } from "astro";
import { isWanted, keepReads } from "./atlas.ts";
import { notingReads } from "./derive/reads.ts";

/**
 * Makes what Astro asks a page for: its routes without those that another build lays out, or that the
 * last good site has as they would be laid out.
 */
export function laidOut<Props>(
  routes: () => readonly Route<Props>[],
): (options: Pick<GetStaticPathsOptions, "routePattern">) => Route<Props>[] {
  return ({ routePattern }) =>
    routes().filter(({ params }) => isWanted(routePath(routePattern, params)));
}

/**
 * Makes the view of a page, which is all that it shows, and notes from which numbers and texts: the
 * next build takes the page over where those are as they were.
 */
export function noted<View>(
  { routePattern, params }: Pick<AstroGlobal, "routePattern" | "params">,
  make: () => View,
): View {
  const { result, reads } = notingReads(make);
  keepReads(routePath(routePattern, params), reads);
  return result;
}

/** Gives the address of a page below the base: "/[lang]/plans/[plan]" is "/en/plans/2024/". */
export function routePath(
  pattern: string,
  params: Readonly<Record<string, string | undefined>>,
): string {
  return `${pattern.replace(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) => params[name] ?? "")}/`;
}

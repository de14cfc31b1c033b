import type { Route } from "./routes.ts";
import type { GetStaticPathsOptions } from "astro";
import { isWanted } from "./atlas.ts";

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

/** Gives the address of a page below the base: "/[lang]/plans/[plan]" is "/en/plans/2024/". */
export function routePath(pattern: string, params: Readonly<Record<string, string>>): string {
  return `${pattern.replace(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) => params[name] ?? "")}/`;
}

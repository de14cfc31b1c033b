import type { PageContext } from "../figures/figure-of.ts";
import type { Area } from "../model/area.ts";
import type { Redirect } from "../model/atlas.ts";
import type { Language } from "../model/language.ts";
import type { PublishedFile } from "./published-file.ts";
import { hasProfile } from "../derive/has-profile.ts";
import { levelsOf } from "../derive/lookup.ts";
import { languageOf } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { mainLevel } from "../views/main-level.ts";
import { redirectPage } from "./redirect-page.ts";

/**
 * Keeps the links of pinned pages alive: a place whose address has changed leads to its page of
 * today, and what has left the atlas to the page of the edition. `hasPage` tells what the site has.
 */
export function editionRedirects(
  contexts: ReadonlyMap<Language, PageContext>,
  hasPage: (path: string) => boolean,
): readonly PublishedFile[] {
  const moved = [...contexts.values()].flatMap((today) =>
    [...(today.editions?.values() ?? [])].flatMap((edition) => movedPages(today, edition)),
  );
  const gone = new Map(
    moved.filter(({ from }) => !hasPage(from)).map((redirect) => [redirect.from, redirect]),
  );
  const config = [...contexts.values()][0]?.lookup.atlas.config;
  if (config === undefined) throw new Error("missing context: no language");
  return [...gone.values()].map((redirect) => redirectPage(redirect, config));
}

function movedPages(today: PageContext, { lookup }: PageContext): readonly Redirect[] {
  const language = languageOf(today);
  const { areas, config, indicators, indexResult, services } = lookup.atlas;
  const home = address.edition(language, config.edition);
  const toHome = (from: string): Redirect => ({ from, to: home });
  return [
    ...areas
      .filter((area) => hasProfile(lookup, area))
      .map((area) => ({ from: address.area(language, area), to: placeOf(today, area) ?? home })),
    ...indicators.flatMap((indicator) => [
      toHome(address.indicator(language, indicator.code)),
      ...levelsOf(lookup, indicator.code)
        .filter(({ id }) => id !== mainLevel({ lookup }, indicator))
        .map(({ id }) => toHome(address.indicatorLevel(language, indicator.code, id))),
    ]),
    ...services.map(({ id }) => toHome(address.service(language, id))),
    ...(indexResult === null ? [] : [toHome(address.compositeIndex(language, indexResult.id))]),
  ];
}

function placeOf({ lookup, locale }: PageContext, { code }: Area): string | undefined {
  const area = lookup.areaByCode.get(code);
  if (area === undefined || !hasProfile(lookup, area)) return undefined;
  return address.area(locale.language, area);
}

import type { Atlas } from "../../src/model/atlas.ts";
import { hasProfile } from "../../src/derive/has-profile.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { address } from "../../src/markup/address.ts";
import { areaMentions } from "../../src/views/area-mentions.ts";
import { contentHash } from "../content-hash.ts";

/** Hashes what the profile of an area says of issues and papers, by its address, where it says any. */
export function areaMentionHashes(atlas: Atlas): Readonly<Record<string, string>> {
  const lookup = atlasLookup(atlas);
  const areas = atlas.areas.filter((area) => hasProfile(lookup, area));
  const hashes = atlas.config.languages.flatMap((language) => {
    const context = { lookup, geometries: [], locale: localeOf(language, atlas.locales) };
    return areas.flatMap((area): readonly (readonly [string, string])[] => {
      const mentions = areaMentions(context, area);
      if (mentions.length === 0) return [];
      return [[address.area(language, area), contentHash([JSON.stringify(mentions)])]];
    });
  });
  return Object.fromEntries(hashes);
}

import type { AtlasConfig } from "../src/model/atlas-config.ts";
import type { MediaFile } from "../src/model/media.ts";
import type { OpenAtlas } from "./open-atlas.ts";
import { secretsOf } from "./leaks.ts";
import { shownMedia } from "./write-media.ts";

/**
 * What a build knows of an atlas whose figures are drawn: its numbers are in the work folder by then,
 * and would only fill the memory.
 */
export interface KnownAtlas {
  readonly config: AtlasConfig;
  readonly areaCount: number;
  readonly media: readonly MediaFile[];
  /** The withheld numbers that must not stand in the site. */
  readonly secrets: readonly number[];
}

/** Gives of an atlas what the steps need that come after drawing. */
export function knownAtlas(read: OpenAtlas): KnownAtlas {
  const { atlas } = read;
  const [areaCount, media] = [atlas.areas.length, shownMedia(atlas)];
  return { config: atlas.config, areaCount, media, secrets: secretsOf(read) };
}

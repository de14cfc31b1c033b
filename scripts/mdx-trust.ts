import type { AtlasConfig } from "../src/model/atlas-config.ts";
import type { Settings } from "./settings.ts";

/**
 * Says why pages in MDX, which run code on the machine that builds, may not be built; undefined where
 * there are none or they may. An atlas cannot say of itself that it is to be trusted: whoever writes
 * its texts could write that too.
 */
export function mdxDistrust(
  { trustsMdx = false }: Settings,
  { mdx }: Pick<AtlasConfig, "mdx">,
): string | undefined {
  if (!mdx || trustsMdx) return undefined;
  return (
    "atlas.yaml says mdx: true, and such pages run code on this machine. " +
    "Read content/pages/*.mdx, and if you trust them say MDX=1."
  );
}

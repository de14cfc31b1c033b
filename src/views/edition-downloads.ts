import type { EditionEntry } from "../derive/edition-history.ts";
import type { Link } from "./shell.ts";
import { hrefOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";

/** Links the files of an edition: all of it as it was frozen, and the checksums that prove it. */
export function editionDownloads(
  context: AtlasContext,
  { name }: EditionEntry,
): readonly [zip: Link, checksums: Link] {
  return [
    { label: say(context, "editions.zip"), href: hrefOf(context, address.editionZip(name)) },
    {
      label: say(context, "editions.checksums"),
      href: hrefOf(context, address.editionChecksums(name)),
    },
  ];
}

import type { Redirect } from "../model/atlas.ts";
import type { AtlasFolder } from "./atlas-folder.ts";
import { editionNames } from "./load-editions.ts";
import { mediaReader, type MediaReader } from "./media-reader.ts";
import { siteAddresses, type Addressed } from "./site-addresses.ts";

/** What a link in Markdown may lead to. */
export interface LinkTargets {
  readonly addresses: ReadonlySet<string>;
  /** Addresses of the files in `public/`, such as "/logo.svg". */
  readonly publicFiles: ReadonlySet<string>;
  readonly languages: readonly string[];
  /** Reads pictures and files that stand beside the texts. */
  readonly mediaOf: MediaReader;
}

/** Collects the pages, redirects and public files of an atlas. */
export function linkTargets(
  atlas: Omit<Addressed, "mdxPages"> & { readonly redirects: readonly Redirect[] },
  folder: AtlasFolder,
): LinkTargets {
  const { files } = folder;
  const mdx = files.filter((file) => /^content\/pages\/[^/]+\.mdx$/.test(file));
  const mdxPages = mdx.map((file) => file.slice("content/pages/".length).split(".")[0] ?? "");
  const addresses = siteAddresses({ ...atlas, mdxPages });
  const inPublic = files.filter((file) => file.startsWith("public/"));
  return {
    addresses: new Set([
      ...addresses,
      ...editionPages(files, atlas.config.languages),
      ...atlas.redirects.map(({ from }) => from),
    ]),
    publicFiles: new Set(inPublic.map((file) => file.slice("public".length))),
    languages: atlas.config.languages,
    mediaOf: mediaReader(folder),
  };
}

function editionPages(files: readonly string[], languages: readonly string[]): readonly string[] {
  return editionNames(files).flatMap((name) =>
    languages.map((language) => `/${language}/editions/${name}/`),
  );
}

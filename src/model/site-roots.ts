/** A name at the root of a site, besides those of its languages; "*" stands for what varies. */
export interface SiteRoot {
  readonly name: string;
  readonly isFolder: boolean;
  /**
   * With which headers a host sends what is there. `file` runs nothing, even where a browser shows it;
   * not so PDF, since viewers mind a policy, nor scripts, which have to run beside a page.
   */
  readonly sentAs: "page" | "frame" | "file" | "other";
  /** True where an address lasts: an edition that lists it may count on it. */
  readonly isPromised: boolean;
}

/** Everything that stands at the root of a site: the one list of names that are taken there. */
export const SITE_ROOTS: readonly SiteRoot[] = [
  folder("assets", "other"),
  folder("cite", "file"),
  { ...folder("downloads", "file"), isPromised: true },
  folder("embed", "frame"),
  { ...folder("feeds", "file"), isPromised: true },
  folder("mail", "file"),
  folder("media", "other"),
  folder("pagefind", "other"),
  { ...folder("pdf", "other"), isPromised: true },
  folder("social", "file"),
  { ...file("404.html"), sentAs: "page" },
  { ...file("index.html"), sentAs: "page", isPromised: true },
  { ...file("calendar.*.ics"), isPromised: true },
  { ...file("favicon.svg"), isPromised: true },
  { ...file("robots.txt"), isPromised: true },
  { ...file("sitemap.xml"), isPromised: true },
  file("sitemap-*.xml"),
  file("addresses.txt"),
  file("checksums.txt"),
  file("sbom.cdx.json"),
  file("_headers"),
  file(".chora-site"),
  file(".htaccess"),
  file(".nojekyll"),
];

/**
 * Gives what the site itself has where a path begins, in capitals too: many disks do not tell them
 * apart. Undefined where there is nothing, or a language.
 */
export function siteRoot(path: string): SiteRoot | undefined {
  const [top = ""] = path.replace(/^\//, "").toLowerCase().split("/");
  return SITE_ROOTS.find(({ name }) => {
    const [start = "", end] = name.split("*");
    if (end === undefined) return top === name;
    return top.length > start.length + end.length && top.startsWith(start) && top.endsWith(end);
  });
}

/** Lists the folders of the site that a host sends with the same headers. */
export function foldersSentAs(kind: SiteRoot["sentAs"]): readonly string[] {
  return SITE_ROOTS.filter(({ isFolder, sentAs }) => isFolder && sentAs === kind).map(
    ({ name }) => name,
  );
}

function folder(name: string, sentAs: SiteRoot["sentAs"]): SiteRoot {
  return { name, isFolder: true, sentAs, isPromised: false };
}

function file(name: string): SiteRoot {
  return { name, isFolder: false, sentAs: "other", isPromised: false };
}

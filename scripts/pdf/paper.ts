/** What stands at the head of printed pages. */
export interface RunningHeads {
  readonly direction: "ltr" | "rtl";
  readonly site: string;
  /** What the document is about, and then each of its chapters. */
  readonly chapters: readonly string[];
}

/**
 * Runs in the page: links lead into the document where it has their page, and else to the address
 * that the site will have; each part learns to which chapter it belongs. Gives what stands at the
 * head of the pages.
 */
export function preparePaper(): RunningHeads {
  const { origin } = new URL(
    document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href,
  );
  const idByPage = new Map(
    [...document.querySelectorAll<HTMLElement>("[data-page]")].map(
      (part) => [part.dataset["page"] ?? "", part.id] as const,
    ),
  );
  // Links in drawings are no anchors of HTML: all are read and written as attributes.
  for (const link of document.querySelectorAll("a[href]")) {
    const written = link.getAttribute("href") ?? "";
    const target = new URL(written, location.href);
    if (written.startsWith("#") || target.origin !== location.origin) continue;
    const id = idByPage.get(target.pathname);
    const outside = origin + target.pathname + target.search + target.hash;
    link.setAttribute("data-inner", "");
    link.setAttribute("href", id === undefined ? outside : `#${id}`);
  }
  const title = document.querySelector("h1")?.firstChild?.textContent?.trim() ?? "";
  const chapters = [title];
  for (const part of document.querySelectorAll<HTMLElement>(".booklet-part, .booklet-chapter")) {
    if (part.dataset["chapter"] !== undefined) chapters.push(part.dataset["chapter"]);
    part.dataset["run"] = String(chapters.length - 1);
  }
  const site = document.querySelector(".mast-site")?.textContent.trim() ?? "";
  return { direction: document.dir === "rtl" ? "rtl" : "ltr", site, chapters };
}

/**
 * Runs in the page: writes numbers of pages into the contents and says whether any has changed.
 */
export function writeFolios(pageOf: Readonly<Record<string, number>>): boolean {
  let isChanged = false;
  for (const place of document.querySelectorAll<HTMLElement>("[data-page-of]")) {
    const number = String(pageOf[place.dataset["pageOf"] ?? ""] ?? "");
    if (place.textContent === number) continue;
    place.textContent = number;
    isChanged = true;
  }
  return isChanged;
}

/** Writes the rules of the running heads: the site at the inner side, the chapter at the outer one. */
export function pageFolios({ direction, site, chapters }: RunningHeads): string {
  const [inner, outer] =
    direction === "rtl" ? ["@top-right", "@top-left"] : ["@top-left", "@top-right"];
  const head = (box: string, text: string) =>
    `${box} { content: ${text}; font: 8pt "IBM Plex Sans", "IBM Plex Sans Hebrew", "IBM Plex Sans Arabic", sans-serif; color: #555; }`;
  const runs = chapters.map((chapter, i) => {
    const name = i === 0 ? "" : ` run-${i}`;
    return `@page${name} { ${head(inner, cssString(site))} ${head(outer, cssString(chapter))} }`;
  });
  const places = chapters.map((_, i) => (i === 0 ? "" : `[data-run="${i}"] { page: run-${i}; }`));
  const first = `@page :first { ${head(inner, "none")} ${head(outer, "none")} }`;
  return [...runs, first, ...places].join("\n");
}

/** Writes text as a string of CSS. */
function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ")}"`;
}

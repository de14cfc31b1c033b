import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonLdFaults } from "./json-ld-faults.ts";
import { documentsOf } from "./page-parts.ts";

/**
 * Lists what the heads of a site's pages lack to be found and sent on: addresses, translations, a
 * title and a description of their own, a picture that is there in its size, valid JSON-LD.
 */
export function headFaults(site: string): readonly string[] {
  const pages = [...documentsOf(site)]
    .filter(([page]) => /^[a-z]{2}\/(.*\/)?index\.html$/.test(page))
    // A page that only leads on is none.
    .filter(([, document]) => document.querySelector("meta[http-equiv=refresh]") === null)
    .map(([page, document]) => headOf(site, page, document));
  const titles = Map.groupBy(pages, ({ language, title }) => `${language} ${title}`);
  const shared = [...titles.values()].filter((namesakes) => namesakes.length > 1);
  const languages = [...new Set(pages.map(({ language }) => language))];
  return [
    ...pages.flatMap(({ page, faults }) => faults.map((fault) => `${page}: ${fault}`)),
    ...shared.map((namesakes) => `one title: ${namesakes.map(({ page }) => page).join(", ")}`),
    ...pages.flatMap(({ page, hreflangs }) =>
      [...languages, "x-default"].every((language) => hreflangs.includes(language))
        ? []
        : [`${page}: a translation is not named`],
    ),
  ];
}

function headOf(site: string, page: string, document: Document) {
  const meta = (name: string) =>
    document
      .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
      ?.getAttribute("content") ?? "";
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
  const path = page.replace(/index\.html$/, "");
  const image = new URL(meta("og:image") || "https://none.test/none").pathname;
  const description = meta("description").trim();
  const checks: readonly (readonly [boolean, string])[] = [
    [document.title.trim() !== "", "no title"],
    [description !== "", "no description"],
    [canonical.endsWith(`/${path}`), `canonical is ${canonical}`],
    [meta("og:url") === canonical, "og:url is another address"],
    [meta("og:title") !== "" && meta("og:description") === description, "og differs"],
    [/^[a-z]{2}_[A-Z]{2}$/.test(meta("og:locale")), "og:locale"],
    [meta("twitter:card") === "summary_large_image", "twitter:card"],
    [meta("og:image:alt") !== "", "no text for the picture"],
    [isPictureOf(join(site, image)), `no picture at ${image}`],
  ];
  return {
    page,
    language: document.documentElement.lang,
    title: document.title,
    hreflangs: [...document.querySelectorAll("link[hreflang]")].map(
      (link) => link.getAttribute("hreflang") ?? "",
    ),
    faults: [
      ...checks.flatMap(([isRight, fault]) => (isRight ? [] : [fault])),
      ...jsonLdFaults(document),
    ],
  };
}

/** Width and height stand at fixed places of every PNG. */
function isPictureOf(file: string): boolean {
  if (!existsSync(file)) return false;
  const png = readFileSync(file);
  return png.readUInt32BE(16) === 1200 && png.readUInt32BE(20) === 630;
}

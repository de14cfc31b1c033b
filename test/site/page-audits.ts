import type { Page } from "playwright-core";

/**
 * Lists what is wrong with the frame of an open page: doctype, encoding, title, description, language,
 * window, canonical address, headings, landmarks, links, pictures.
 */
export async function pageAudits(page: Page): Promise<readonly string[]> {
  const faults = [page.evaluate(headFaults), page.evaluate(bodyFaults), page.evaluate(linkFaults)];
  return (await Promise.all(faults)).flat();
}

// What follows runs in the page: nothing from outside a function is known there.

function headFaults(): readonly string[] {
  const value = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)?.trim() ?? "";
  const isFramed = document.documentElement.classList.contains("embed");
  const isHidden = value("meta[name=robots]", "content").includes("noindex");
  const { lang, dir } = document.documentElement;
  const rules: readonly (readonly [string, boolean])[] = [
    ["no doctype", document.doctype?.name === "html" && document.compatMode === "CSS1Compat"],
    ["not in UTF-8", document.characterSet === "UTF-8"],
    ["no title", document.title.trim() !== ""],
    ["no description", isFramed || value("meta[name=description]", "content") !== ""],
    ["hidden from search engines", isFramed || isHidden === /booklet/.test(location.pathname)],
    ["no language", /^[a-z]{2}$/.test(lang)],
    ["wrong direction", (dir === "rtl") === /^(he|ar)$/.test(lang)],
    ["no window", value("meta[name=viewport]", "content").includes("width=device-width")],
    [
      "zoom forbidden",
      !/user-scalable|maximum-scale/.test(value("meta[name=viewport]", "content")),
    ],
    ["no canonical address", value("link[rel=canonical]", "href").startsWith("https://")],
    ["no icon", value("link[rel=icon]", "href") !== ""],
  ];
  return rules.flatMap(([fault, isFine]) => (isFine ? [] : [fault]));
}

function bodyFaults(): readonly string[] {
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const skipped = headings.filter((heading, i) => {
    const before = i === 0 ? 0 : Number(headings[i - 1]?.tagName[1]);
    return Number(heading.tagName[1]) > before + 1;
  });
  const empty = headings.filter(({ textContent }) => textContent.trim() === "");
  const isFramed = document.documentElement.classList.contains("embed");
  const landmarks = isFramed ? ["main"] : ["main", "body > header", "body > footer"];
  const navs = [...document.querySelectorAll("nav")].map(
    (nav) => nav.getAttribute("aria-label") ?? nav.getAttribute("aria-labelledby"),
  );
  return [
    ...(headings.filter(({ tagName }) => tagName === "H1").length === 1 ? [] : ["not one h1"]),
    ...skipped.map(({ tagName, textContent }) => `${tagName} skips a level: ${textContent}`),
    ...empty.map(({ tagName }) => `${tagName} is empty`),
    ...landmarks
      .filter((selector) => document.querySelectorAll(selector).length !== 1)
      .map((selector) => `not one ${selector}`),
    ...(navs.includes(null) || new Set(navs).size < navs.length ? ["navigations alike"] : []),
  ];
}

function linkFaults(): readonly string[] {
  const links = [...document.querySelectorAll("a")];
  const dead = links.filter((link) => /^(?:javascript:|$)/i.test(link.getAttribute("href") ?? ""));
  const unnamed = links.filter(
    (link) => link.textContent.trim() === "" && link.getAttribute("aria-label") === null,
  );
  const pictures = [...document.querySelectorAll("img:not([alt])")];
  const drawings = [...document.querySelectorAll("svg")].filter(
    (svg) =>
      svg.closest("[aria-hidden=true]") === null &&
      svg.closest("defs, .defs") === null &&
      svg.querySelector("title") === null &&
      svg.getAttribute("aria-label") === null &&
      svg.getAttribute("aria-labelledby") === null,
  );
  return [
    ...dead.map(({ outerHTML }) => `no link: ${outerHTML.slice(0, 80)}`),
    ...unnamed.map(({ outerHTML }) => `a link without words: ${outerHTML.slice(0, 80)}`),
    ...pictures.map(({ outerHTML }) => `a picture without words: ${outerHTML.slice(0, 80)}`),
    ...drawings.map(({ outerHTML }) => `a drawing without words: ${outerHTML.slice(0, 80)}`),
  ];
}

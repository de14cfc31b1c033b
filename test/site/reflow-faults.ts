import type { Page } from "playwright-core";

/** 1280 px at a zoom of 400 %, as WCAG 1.4.10 measures it. */
const ZOOMED = { width: 320, height: 900 };

/**
 * Lists what is wrong with a page in a window as narrow as at 400 % zoom and with text of twice the
 * size; the window is as it was afterwards.
 */
export async function reflowFaults(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(ZOOMED);
  const zoomed = await page.evaluate(scrollFaults);
  if (before !== null) await page.setViewportSize(before);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  const large = await page.evaluate(scrollFaults);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  return [
    ...zoomed.map((fault) => `(400 % zoom) ${fault}`),
    ...large.map((fault) => `(200 % text) ${fault}`),
  ];
}

// Runs in the page: nothing from outside the function is known there.

function scrollFaults(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const named = (element: Element) => `${element.localName}.${element.getAttribute("class") ?? ""}`;
  const elements = [...document.querySelectorAll<HTMLElement>("body *:not(svg *)")];
  const wide = elements.filter(
    (element) =>
      element.getBoundingClientRect().right > clientWidth + 1 && !element.closest("[tabindex='0']"),
  );
  const scrollers = elements.filter(
    (element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      !element.matches("input, textarea, select"),
  );
  const unnamed = scrollers.filter(
    (element) =>
      element.tabIndex < 0 ||
      (element.getAttribute("aria-label") ?? element.getAttribute("aria-labelledby") ?? "") === "",
  );
  const cut = elements.filter(
    (element) =>
      /hidden|clip/.test(getComputedStyle(element).overflowX) &&
      element.clientWidth > 4 &&
      element.scrollWidth > element.clientWidth + 1 &&
      !element.matches("input, textarea"),
  );
  return [
    ...(scrollWidth > clientWidth
      ? [`${scrollWidth - clientWidth} px too wide: ${wide.slice(0, 4).map(named).join(", ")}`]
      : []),
    ...unnamed.map((element) => `${named(element)} scrolls, without a name or without focus`),
    ...cut.map((element) => `${named(element)} cuts its text off`),
  ];
}

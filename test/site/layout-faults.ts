import type { Page } from "playwright-core";

/** Lists what is cut off or sticks out on an open page: text in boxes, text in drawings, the page. */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const named = (element: Element) => {
      const text = element.textContent.trim().slice(0, 40);
      return `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${text}”`;
    };
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const all = [...document.querySelectorAll("body *")].filter(isSeen);
    const cutOff = all.filter((element) => {
      const style = getComputedStyle(element);
      const { overflowX, position } = style;
      // What is hidden for eyes and kept for ears is one pixel wide.
      const isForEars = position === "absolute" && style.getPropertyValue("clip") !== "auto";
      return (
        (overflowX === "hidden" || overflowX === "clip") &&
        !isForEars &&
        !(element instanceof SVGElement) &&
        // Its text moves with the caret.
        !(element instanceof HTMLInputElement) &&
        element.clientWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1
      );
    });
    const outside = all.filter((element) => {
      if (!(element instanceof SVGTextElement)) return false;
      const sheet = element.ownerSVGElement?.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      if (sheet === undefined || box.width === 0 || sheet.width === 0) return false;
      const isInside =
        box.left >= sheet.left - 1.5 &&
        box.right <= sheet.right + 1.5 &&
        box.top >= sheet.top - 2.5 &&
        box.bottom <= sheet.bottom + 2.5;
      return !isInside;
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? all.filter((element) => sticksOut(element)) : [];
    function sticksOut(element: Element): boolean {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    }
    return [
      ...cutOff.map((element) => `cut off: ${named(element)}`),
      ...outside.map((element) => `outside of its drawing: ${named(element)}`),
      ...wide.slice(0, 5).map((element) => `wider than the page: ${named(element)}`),
    ];
  });
}

/** Lists the words of an open page in plain Latin letters, wherever readers or screen readers meet them. */
export function plainWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [document.title];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isCode =
        node.parentElement?.closest("script, style, noscript, code, pre, textarea") !== null;
      if (!isCode) texts.push(node.textContent ?? "");
    }
    const attributes = ["aria-label", "title", "alt", "placeholder"];
    for (const name of attributes) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        texts.push(element.getAttribute(name) ?? "");
      }
    }
    return [
      ...new Set(
        texts.flatMap((text) => text.replace(/https?:\S+/g, " ").match(/[A-Za-z]{2,}/g) ?? []),
      ),
    ].toSorted();
  });
}

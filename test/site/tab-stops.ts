import type { Page } from "playwright-core";

/** Where the focus stands after a press of the Tab key. */
export interface TabStop {
  /** As a screen reader says it. */
  readonly name: string;
  readonly tag: string;
  /** Place among all elements of the page, counted from the first. */
  readonly place: number;
  readonly outlinePx: number;
  readonly isInWindow: boolean;
}

/** No page has so many stops: a walk that reaches it goes in a circle. */
const MOST_STOPS = 400;

/** Walks through an open page with the Tab key until the focus leaves it; throws where it never does. */
export async function tabStops(page: Page): Promise<readonly TabStop[]> {
  const stops: TabStop[] = [];
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focusedStop);
    const isLeft = stop === null || stop.place === stops[0]?.place;
    if (isLeft) return stops;
    stops.push(stop);
  }
  throw new Error(`invalid page: the focus never leaves ${page.url()}`);
}

/** Lists what the walk shows to be wrong: steps back, stops that are not seen, or have no name. */
export function walkFaults(stops: readonly TabStop[]): readonly string[] {
  return stops.flatMap(({ name, tag, place, outlinePx, isInWindow }, i) => {
    const said = `${tag} "${name.slice(0, 60)}"`;
    return [
      ...(place > (stops[i - 1]?.place ?? -1) ? [] : [`${said} is a step back`]),
      ...(outlinePx >= 2 ? [] : [`${said} is not seen to have the focus`]),
      ...(isInWindow ? [] : [`${said} is outside of the window`]),
      ...(name === "" ? [`${said} has no name`] : []),
    ];
  });
}

// Runs in the page: nothing from outside the function is known there.

function focusedStop(): TabStop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  // A field may leave it to the row around it to show the focus.
  const outlines = [element, element.parentElement ?? element].map((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
  });
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const named = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const name =
    element.getAttribute("aria-label") ??
    [...labels, ...named.map((id) => document.getElementById(id))]
      .map((label) => label?.textContent ?? "")
      .join(" ");
  const select = element instanceof HTMLSelectElement ? element.labels[0]?.textContent : undefined;
  return {
    name: (name === "" ? (select ?? element.textContent) : name).trim(),
    tag: element.localName,
    place: [...document.querySelectorAll("*")].indexOf(element),
    outlinePx: Math.max(...outlines),
    isInWindow:
      bottom > 0 && right > 0 && top < innerHeight && left < document.documentElement.clientWidth,
  };
}

import { JSDOM } from "jsdom";
import type { Markup } from "../../src/markup/html.ts";

/** Lists the elements of a picture that a selector finds, in drawing order. */
export function elements({ markup }: Markup, selector: string): readonly Element[] {
  return Array.from(JSDOM.fragment(markup).querySelectorAll(selector));
}

/** Gives one numeric attribute of each element found; throws where it is no number. */
export function numbers(picture: Markup, selector: string, attribute: string): readonly number[] {
  return elements(picture, selector).map((element) => {
    const value = element.getAttribute(attribute);
    const number = Number(value ?? Number.NaN);
    if (!Number.isFinite(number)) throw new Error(`invalid ${attribute}: ${String(value)}`);
    return number;
  });
}

/** Gives one attribute of each element found. */
export function attributes(picture: Markup, selector: string, name: string): readonly string[] {
  return elements(picture, selector).map((element) => element.getAttribute(name) ?? "");
}

/** Gives the texts of a picture, without the isolates that only order them. */
export function texts(picture: Markup, selector = "text"): readonly string[] {
  return elements(picture, selector).map((element) =>
    element.textContent.replace(/[\u2066-\u2069]/g, "").trim(),
  );
}

/** Counts the places at which a path begins anew. */
export function pieces(path: string): number {
  return path.match(/M/gi)?.length ?? 0;
}

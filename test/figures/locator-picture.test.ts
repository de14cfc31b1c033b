import { describe, expect, test } from "vitest";
import type { AtlasContext } from "../../src/figures/context.ts";
import { areaOf } from "../../src/derive/lookup.ts";
import { locatorPicture } from "../../src/figures/locator-picture.ts";
import { rowsOfHamlets } from "./rows-of-hamlets.ts";

/** The ring of a marked point; labels have smaller dots. */
const MARK = 'r="7.5"';

/** Whether a picture draws borders between places, and whether it marks a point. */
function drawnIn(context: AtlasContext) {
  const markup = locatorPicture(context, areaOf(context.lookup, "H1"))?.picture.markup;
  if (markup === undefined) return null;
  return { hasBorders: markup.includes('class="n-border"'), isMarked: markup.includes(MARK) };
}

describe("where a place is", () => {
  test("is shown among its peers", () => {
    const drawn = drawnIn(rowsOfHamlets(6, ["valley", "hamlet"]));
    expect(drawn).toEqual({ hasBorders: true, isMarked: false });
  });

  test("is a point of the area around it where its peers would be specks", () => {
    const drawn = drawnIn(rowsOfHamlets(301, ["valley", "hamlet"]));
    expect(drawn).toEqual({ hasBorders: false, isMarked: true });
  });

  test("is shown among many peers where the area around them has no boundaries", () => {
    const drawn = drawnIn(rowsOfHamlets(301, ["hamlet"]));
    expect(drawn).toEqual({ hasBorders: true, isMarked: false });
  });

  test("is not shown where nothing has boundaries", () => {
    expect(drawnIn(rowsOfHamlets(301, []))).toBeNull();
  });
});

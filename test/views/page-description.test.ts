import { describe, expect, test } from "vitest";
import { localeOf } from "../../src/locales/locale.ts";
import { embedView } from "../../src/views/embed-view.ts";
import { pageDescription } from "../../src/views/page-description.ts";
import { tinyPages } from "./tiny-pages.ts";

const context = tinyPages("en");
const INVENTED = localeOf("en").messages["note.illustrative"];

describe("the description of a page", () => {
  test("says first that values are invented, since its end may be cut", () => {
    expect(pageDescription(context, "23% are served.", true)).toBe(`${INVENTED} 23% are served.`);
  });

  test("does not say so of values that were counted, or that carry their marks", () => {
    expect(pageDescription(context, "23% are served.", false)).toBe("23% are served.");
    expect(pageDescription(context, "23%† are served.", true)).toBe("23%† are served.");
  });
});

test("a figure in another page says once that its values are invented", () => {
  const invented = [...context.figures.values()].filter(({ isIllustrative }) => isIllustrative);
  expect(invented.length).toBeGreaterThan(0);
  for (const figure of invented) {
    expect(embedView(context, figure).credit.split(INVENTED)).toHaveLength(2);
  }
});

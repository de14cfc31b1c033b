import { describe, expect, test } from "vitest";
import { figureProblems } from "../../scripts/figure-problems.ts";

const drawing = '<svg viewBox="0 0 1 1"><path d="M0 0H1"/></svg>';
const figure = (content: string) => `<figure class="fig" id="map">${content}</figure>`;

describe("a figure of a page", () => {
  test.each([
    figure(`<div class="wide">${drawing}</div><div class="narrow"> ${drawing}</div>`),
    figure(drawing),
    figure("<table><tr><td>1</td></tr></table>"),
    '<figure><img src="/media/a.png" alt="A picture"></figure>',
    "<p>No figure at all.</p>",
  ])("shows something: %s", (html) => {
    expect(figureProblems(html)).toEqual([]);
  });

  test.each([
    figure(""),
    figure("<figcaption>A map</figcaption>"),
    figure(`<div class="legend-row">${drawing}</div><div class="wide"></div>`),
    figure(`<div class="wide">${drawing}</div><div class="narrow"></div>`),
    figure('<div class="wide">undefined</div>'),
    figure('<div class="wide"><svg><title>A map</title></svg></div>'),
  ])("shows nothing: %s", (html) => {
    expect(figureProblems(html)).toEqual(['the figure "map" has no picture']);
  });
});

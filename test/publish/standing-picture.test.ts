import { expect, test } from "vitest";
import { linkedPicture, linkedShape } from "../../src/carto/linked-picture.ts";
import { html, trusted } from "../../src/markup/html.ts";
import { standingPicture } from "../../src/publish/standing-picture.ts";

test("classes become attributes, and what a style sheet would override is written once", () => {
  const line = trusted('<path d="M0 0" class="n-axis" vector-effect="none" fill="red" />');
  expect(standingPicture(line).markup).toBe(
    '<path d="M0 0" vector-effect="non-scaling-stroke" fill="none" stroke="#1d1b17" stroke-width="1" />',
  );
});

test("a link becomes a group that keeps the name and the value of its area", () => {
  const link = { code: "A1", href: "/en/areas/almond/", label: "Almond: <5 %" };
  const shape = linkedShape(link, html`<path d="M0 0" class="q1" />`);
  expect(standingPicture(html`${shape}`).markup).toBe(
    '<g><title>Almond: &lt;5 %</title><path d="M0 0" fill="#dce8f2" /></g>',
  );
});

test("a picture leaves its own title to the figure, and what only screen readers use", () => {
  const frame = { id: "f", width: 10, height: 10, title: "Births", description: "Many." };
  const map = linkedPicture({ ...frame, className: "map" }, html`<g aria-hidden="true"></g>`);
  expect(standingPicture(map).markup.replace(/\s+/g, " ")).toBe(
    '<svg viewBox="0 0 10 10" width="10" height="10" direction="ltr" overflow="hidden"> <g></g> </svg>',
  );
});

test("the texts of a chart may stand out of its picture, those of a map may not", () => {
  const overflow = (name: string) =>
    /overflow="(\w+)"/.exec(standingPicture(trusted(`<svg class="${name}"></svg>`)).markup)?.[1];
  expect([overflow("trend"), overflow("map"), overflow("")]).toEqual([
    "visible",
    "hidden",
    "visible",
  ]);
});

test("a no-break space of HTML is one that XML knows", () => {
  expect(standingPicture(trusted("<text>8&nbsp;%</text>")).markup).toBe("<text>8\u00a0%</text>");
});

test("a class that has no paint stops the build", () => {
  expect(() => standingPicture(trusted('<path class="q9" />'))).toThrow("unknown class: q9");
});

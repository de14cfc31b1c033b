import { expect, test } from "vitest";
import { withPlainStrokes } from "../../src/publish/picture-strokes.ts";

const KEPT = 'vector-effect="non-scaling-stroke"';

test("a line that keeps its width in a scaled group is written as much wider", () => {
  const svg = `<g transform="scale(0.25)"><path d="M0 0" stroke-width="0.8" ${KEPT}/></g>`;
  expect(withPlainStrokes(svg)).toBe(
    '<g transform="scale(0.25)"><path stroke-width="3.2" d="M0 0"/></g>',
  );
});

test("a line in a part of a drawing that is shown smaller is as much wider again", () => {
  const line = `<path d="M0 0" stroke-width="0.8" ${KEPT}/>`;
  const svg = `<g transform="scale(0.4) translate(-20 0)"><g transform="scale(0.5)">${line}</g></g>`;
  expect(withPlainStrokes(svg)).toContain('<path stroke-width="4" d="M0 0"/>');
});

test("a line without a width has one of a px", () => {
  const svg = `<g transform="scale(0.5)"><g><path d="M0 0" ${KEPT}/></g></g>`;
  expect(withPlainStrokes(svg)).toContain('<path stroke-width="2" d="M0 0"/>');
});

test("lines outside the group, and lines that grow with it, stay as they are", () => {
  const grown = '<g transform="scale(0.25)"><path stroke-width="3"/></g><path stroke-width="1"/>';
  expect(withPlainStrokes(grown)).toBe(grown);
  expect(withPlainStrokes(`<g transform="scale(0.25)"></g><path stroke-width="1" ${KEPT}/>`)).toBe(
    '<g transform="scale(0.25)"></g><path stroke-width="1"/>',
  );
});

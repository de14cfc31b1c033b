import fc from "fast-check";
import { expect, test } from "vitest";
import { takenGround } from "../../src/charts/taken-ground.ts";
import { boxesMeet, type TextBox } from "../../src/charts/text-box.ts";

const box = fc
  .tuple(
    fc.integer({ min: -50, max: 400 }),
    fc.integer({ min: -50, max: 400 }),
    fc.nat(90),
    fc.nat(30),
  )
  .map(([left, top, width, height]): TextBox => {
    return { left, top, right: left + width, bottom: top + height };
  });

test("boxes on a sheet are in the way where some box is, and nowhere else", () => {
  fc.assert(
    fc.property(
      fc.array(box, { maxLength: 60 }),
      fc.array(box, { minLength: 1 }),
      (there, asked) => {
        const ground = takenGround();
        for (const one of there) ground.add(one);
        for (const one of asked) {
          expect(ground.isTaken(one)).toBe(there.some((other) => boxesMeet(one, other)));
        }
      },
    ),
  );
});

test("a box is not in its own way", () => {
  const ground = takenGround();
  const own = { left: 0, top: 0, right: 10, bottom: 10 };
  ground.add(own);
  expect(ground.isTaken(own)).toBe(true);
  expect(ground.isTaken(own, own)).toBe(false);
});

import { linearRgb } from "./linear-rgb.ts";

/**
 * Computes the contrast of two colours, 1 to 21, in either order (WCAG 2.2, "contrast ratio").
 *
 *     contrast("#000000", "#ffffff")
 *     // 21
 */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import type { MethodTable } from "../method.ts";
import { leastDistance } from "../../../src/scales/colour-distance.ts";
import { COLOUR_VISIONS, seenColour } from "../../../src/scales/colour-vision.ts";
import { contrast } from "../../../src/scales/contrast.ts";
import { digits, formatTagged } from "../../../src/scales/format-number.ts";
import { lightness } from "../../../src/scales/lightness.ts";
import { textOn } from "../../../src/scales/text-on.ts";

/** Colours (section 11) and how numbers are written (section 12). */
export const scalesMethods: MethodTable = {
  "colour.contrast": ({ a, b }) => contrast(a, b),
  "colour.textOn": ({ background, dark, light }) => textOn(background, { dark, light }),
  "colour.lightness": ({ colour }) => lightness(colour),
  "colour.cvdMinDistance": ({ palette }) =>
    Object.fromEntries(
      [...COLOUR_VISIONS, "normal" as const].map((vision) => [
        vision,
        leastDistance(palette, vision),
      ]),
    ),
  "colour.cvd": ({ colour }) =>
    Object.fromEntries(COLOUR_VISIONS.map((vision) => [vision, seenColour(colour, vision)])),
  "format.number": ({ locale, value, decimals }) => formatTagged(locale, value, digits({ decimals })),
  "format.percent": ({ locale, proportion, decimals }) =>
    formatTagged(locale, proportion, { ...digits({ decimals }), style: "percent" }),
};

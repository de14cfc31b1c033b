import { colourOf, linearRgb, type LinearRgb } from "./linear-rgb.ts";

/** Kinds of full colour-vision deficiency: without the red, the green, or the blue cones. */
export const COLOUR_VISIONS = ["protan", "deutan", "tritan"] as const;

export type ColourVision = (typeof COLOUR_VISIONS)[number];

/** Machado, Oliveira and Fernandes (2009), table 1, severity 1.0. */
const MATRICES: Readonly<Record<ColourVision, readonly LinearRgb[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * Gives the colour that a reader with a colour-vision deficiency sees.
 *
 *     seenColour("#d7191c", "protan")
 *     // "#5e5318"
 */
export function seenColour(colour: string, vision: ColourVision): string {
  const [red, green, blue] = linearRgb(colour);
  const [seenRed = 0, seenGreen = 0, seenBlue = 0] = MATRICES[vision].map(
    ([ofRed, ofGreen, ofBlue]) => ofRed * red + ofGreen * green + ofBlue * blue,
  );
  return colourOf([seenRed, seenGreen, seenBlue]);
}

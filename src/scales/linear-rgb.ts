/** The red, green and blue light of a colour, each 0 to 1, before the sRGB curve. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** Reads a colour of the form `#rrggbb` as light (IEC 61966-2-1). */
export function linearRgb(colour: string): LinearRgb {
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new Error(`invalid colour: ${colour}`);
  const channel = (start: number) => linear(parseInt(colour.slice(start, start + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** Writes light as a colour of the form `#rrggbb`; what a screen cannot show is cut off. */
export function colourOf(light: LinearRgb): string {
  const channels = light.map((share) => {
    const byte = Math.round(curved(Math.min(1, Math.max(0, share))) * 255);
    return byte.toString(16).padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function curved(share: number): number {
  return share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
}

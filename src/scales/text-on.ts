import { contrast } from "./contrast.ts";

/** The colour of a text with its contrast to what it stands on; readable from 4.5. */
export interface TextOn {
  readonly text: string;
  readonly contrast: number;
}

/**
 * Chooses the better of a dark and a light colour for text on a background; the dark one of a tie.
 *
 *     textOn("#08519c", { dark: "#1a1a1a", light: "#ffffff" })
 *     // { text: "#ffffff", contrast: 7.87 }
 */
export function textOn(
  background: string,
  { dark, light }: { readonly dark: string; readonly light: string },
): TextOn {
  const [onDark, onLight] = [contrast(background, dark), contrast(background, light)];
  return onDark >= onLight ? { text: dark, contrast: onDark } : { text: light, contrast: onLight };
}

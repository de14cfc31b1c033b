import type { Markup } from "../markup/html.ts";

/** Reads how large a picture of a figure is drawn, in px. */
export function pictureSize(
  figure: string,
  { markup }: Markup,
): { readonly width: number; readonly height: number } {
  const tag = /<svg\b[^>]*>/.exec(markup)?.[0] ?? "";
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(tag)?.[1] ?? 0),
  );
  if (!width || !height) throw new Error(`invalid picture: ${figure}`);
  return { width, height };
}

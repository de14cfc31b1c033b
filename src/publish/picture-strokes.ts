const TOKEN = /<[^>]*>/g;
const SCALE = /\stransform="scale\(([\d.]+)\)/;
const WIDTH = /\sstroke-width="([\d.]+)"/;

/**
 * Writes the widths of lines for programs that do not know `vector-effect`: what keeps its width in
 * a scaled group gets one that is as much larger.
 */
export function withPlainStrokes(svg: string): string {
  const scales = [1];
  return svg.replace(TOKEN, (tag) => {
    if (tag.startsWith("</g")) scales.pop();
    const outer = scales.at(-1) ?? 1;
    if (tag.startsWith("<g")) scales.push(outer * Number(SCALE.exec(tag)?.[1] ?? 1));
    return tag.includes("non-scaling-stroke") ? plain(tag, outer) : tag;
  });
}

function plain(tag: string, scale: number): string {
  const width = Number(WIDTH.exec(tag)?.[1] ?? 1) / scale;
  const bare = tag.replace(WIDTH, "").replace(/\svector-effect="[^"]*"/, "");
  return bare.replace(/^<\w+/, (name) => `${name} stroke-width="${Number(width.toPrecision(6))}"`);
}

/** A style sheet inside a file and the line before it, so that lines of the file can be named. */
export interface StyleSheet {
  readonly css: string;
  readonly linesBefore: number;
}

/** Takes the style sheets out of a file: a .css file whole, of an .astro file each `<style>`. */
export function styleSheets(file: string, text: string): readonly StyleSheet[] {
  if (file.endsWith(".css")) return [{ css: text, linesBefore: 0 }];
  return [...text.matchAll(/(<style\b[^>]*>)([\s\S]*?)<\/style>/gu)].map((match) => {
    const [, tag = "", css = ""] = match;
    const start = match.index + tag.length;
    return { css, linesBefore: text.slice(0, start).split("\n").length - 1 };
  });
}

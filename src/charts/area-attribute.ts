import { html, type Content } from "../markup/html.ts";

/** Names the area that a mark stands for: by this the script lights up what shows the same area. */
export function areaAttribute(code: string | undefined): Content {
  return code !== undefined && html`data-area="${code}"`;
}

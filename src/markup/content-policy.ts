import type { AtlasConfig } from "../model/atlas-config.ts";

/** What a page may load: its own site, and nothing inside itself; WebAssembly is the search's. */
const PAGE_RULES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
];

/** What a file may do that a browser shows by itself, such as a drawing or a letter: be looked at. */
export const FILE_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
].join("; ");

/** Gives the content security policy of a page; `formOrigin`: where else than here a form may lead. */
export function contentPolicy(formOrigin = ""): string {
  return [...PAGE_RULES, `form-action 'self' ${formOrigin}`.trim(), "base-uri 'none'"].join("; ");
}

/** Gives the one origin besides the site's own to which a form of the site leads, or nothing. */
export function formOrigin({ subscribe }: Pick<AtlasConfig, "subscribe">): string {
  return subscribe === undefined ? "" : new URL(subscribe.action).origin;
}

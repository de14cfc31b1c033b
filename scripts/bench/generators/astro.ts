import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "./generator.ts";
import { ROOT } from "../../settings.ts";

/** The only route: the string of each page is read when the page is rendered. */
const PAGE = `---
import { readFileSync } from "node:fs";

export function getStaticPaths() {
  const pages = JSON.parse(readFileSync("pages.json", "utf8"));
  return pages.map(({ address, file }) => ({
    params: { path: address.slice(1, -1) || undefined },
    props: { file },
  }));
}
const html = readFileSync(Astro.props.file, "utf8");
---

<Fragment set:html={html} />
`;

const BUILD = `import { build } from "astro";
await build({ root: process.cwd(), logLevel: "error" });
`;

/** Astro as this project has it, with its settings: the least that pages laid out by it can take. */
export const astro: Generator = {
  name: "Astro",
  version: astroVersion,
  prepare: ({ pages, folder, out }) => {
    const [routes, empty] = [join(folder, "src", "pages"), join(folder, "public")];
    for (const made of [routes, empty]) mkdirSync(made, { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    copyFileSync(join(ROOT, "astro.config.mjs"), join(folder, "astro.config.mjs"));
    writeFileSync(join(folder, "pages.json"), JSON.stringify(pages));
    writeFileSync(join(routes, "[...path].astro"), PAGE);
    const env = { ASTRO_TELEMETRY_DISABLED: "1", CHORA_OUT: out, CHORA_PUBLIC: empty };
    const args = ["--input-type=module", "--eval", BUILD];
    return { program: process.execPath, args, cwd: folder, env };
  },
};

function astroVersion(): string {
  const file = join(ROOT, "node_modules", "astro", "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}

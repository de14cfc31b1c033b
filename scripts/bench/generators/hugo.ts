import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "./generator.ts";
import { installedVersion } from "./installed-version.ts";

/** Nothing is made but the pages themselves. */
const CONFIG = {
  baseURL: "https://atlas.example.org/",
  disableHugoGeneratorInject: true,
  disableKinds: ["404", "RSS", "home", "robotsTXT", "section", "sitemap", "taxonomy", "term"],
};

/** The page as it stands in its file: neither Markdown nor shortcodes are looked for. */
const LAYOUT = "{{ .RawContent | safeHTML }}";

/** Hugo of the PATH: a file of content for each page, and a layout that prints it. */
export const hugo: Generator = {
  name: "Hugo",
  version: () => installedVersion("hugo", ["version"]),
  prepare: ({ pages, folder, out }) => {
    const [content, layouts] = [join(folder, "content"), join(folder, "layouts", "_default")];
    for (const made of [content, layouts]) mkdirSync(made, { recursive: true });
    writeFileSync(join(folder, "config.json"), JSON.stringify(CONFIG));
    writeFileSync(join(layouts, "single.html"), LAYOUT);
    for (const [i, { address, file }] of pages.entries()) {
      const page = `---\nurl: ${JSON.stringify(address)}\n---\n${readFileSync(file, "utf8")}`;
      writeFileSync(join(content, `page-${i}.html`), page);
    }
    return { program: "hugo", args: ["--quiet", "--destination", out], cwd: folder };
  },
};

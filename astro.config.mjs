import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

// What differs from atlas to atlas is said by the scripts through these variables.
const {
  CHORA_SITE,
  CHORA_BASE,
  CHORA_OUT,
  CHORA_MDX,
  CHORA_PUBLIC,
  CHORA_WORK,
  CHORA_CONCURRENCY,
} = process.env;

const ATLAS_MODULE = fileURLToPath(new URL("src/atlas.ts", import.meta.url));

/** Loads the pages anew when `scripts/dev.ts` says that it has written the atlas anew. */
const followAtlas = {
  name: "chora:follow-atlas",
  configureServer(server) {
    if (CHORA_WORK === undefined) return;
    server.watcher.on("change", (file) => {
      if (!file.endsWith("ready")) return;
      for (const { moduleGraph } of Object.values(server.environments)) {
        // What reads the atlas, and with it the pages that import it; all else stays as it is.
        for (const module of moduleGraph.getModulesByFile(ATLAS_MODULE) ?? []) {
          moduleGraph.invalidateModule(module);
        }
      }
      server.ws.send({ type: "full-reload" });
    });
  },
};

/** Gives out pictures and files of texts, which a build copies and the preview reads where they are. */
const serveMedia = {
  name: "chora:serve-media",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [, name] = /\/media\/([\w.-]+)$/.exec(request.url ?? "") ?? [];
      const file = join(CHORA_WORK ?? "", "media", name ?? "");
      if (CHORA_WORK === undefined || name === undefined || !existsSync(file)) return next();
      return response.end(readFileSync(file));
    });
  },
};

export default defineConfig({
  site: CHORA_SITE ?? "https://atlas.example.org/",
  base: CHORA_BASE ?? "/",
  outDir: CHORA_OUT ?? "dist",
  publicDir: CHORA_PUBLIC ?? "public",
  trailingSlash: "always",
  compressHTML: true,
  integrations: [mdx()],
  build: {
    format: "directory",
    inlineStylesheets: "never",
    assets: "assets",
    concurrency: Number(CHORA_CONCURRENCY ?? 16),
  },
  devToolbar: { enabled: false },
  vite: {
    // By default beside the packages, which copies of the engine share: two that write there at once
    // would fail by chance, and so would build and preview. A store of pages is not written to.
    cacheDir: `.chora/${basename(CHORA_WORK ?? "work")}-vite`,
    plugins: [followAtlas, serveMedia],
    build: { assetsInlineLimit: 0 },
    resolve: {
      alias: {
        "@content": CHORA_MDX ?? fileURLToPath(new URL("content", import.meta.url)),
        "@fontsource": fileURLToPath(new URL("node_modules/@fontsource", import.meta.url)),
      },
    },
  },
});

import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

// What differs from atlas to atlas is said by the scripts through these variables.
const { CHORA_SITE, CHORA_BASE, CHORA_OUT, CHORA_MDX, CHORA_PUBLIC, CHORA_WORK } = process.env;

/** Loads the pages anew when `scripts/dev.ts` says that it has written the atlas anew. */
const followAtlas = {
  name: "chora:follow-atlas",
  configureServer(server) {
    if (CHORA_WORK === undefined) return;
    server.watcher.on("change", (file) => {
      if (!file.endsWith("ready")) return;
      server.moduleGraph.invalidateAll();
      for (const environment of Object.values(server.environments)) {
        environment.moduleGraph.invalidateAll();
      }
      server.ws.send({ type: "full-reload" });
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
  build: { format: "directory", inlineStylesheets: "never", assets: "assets", concurrency: 16 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [followAtlas],
    build: { assetsInlineLimit: 0 },
    resolve: {
      alias: {
        "@content": CHORA_MDX ?? fileURLToPath(new URL("content", import.meta.url)),
        "@fontsource": fileURLToPath(new URL("node_modules/@fontsource", import.meta.url)),
      },
    },
  },
});

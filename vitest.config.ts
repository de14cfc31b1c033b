import { getViteConfig } from "astro/config";
import { configDefaults, defineConfig } from "vitest/config";
import { CountReporter } from "./test/setup/count-reporter.ts";

// No result may hang on the machine's time zone or language, so the tests run where a slip shows: a
// quarter of an hour off, and with a decimal comma. Set here because a process reads them as it starts.
process.env["TZ"] = "Pacific/Chatham";
process.env["LC_ALL"] = "tr_TR.UTF-8";

/** Tests that import .astro files, which only Astro's own Vite configuration can read. */
const MARKUP_TESTS = ["test/{components,layouts,pages}/**/*.test.ts"];

/** The time limits stop a hanging test; they are no measurement. */
const SHARED = {
  setupFiles: ["test/setup/fail-on-warning.ts", "test/setup/seeded-properties.ts"],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // One worker a core: the site tests wait for a browser half of their time.
    maxWorkers: "100%",
    reporters: ["default", new CountReporter()],
    projects: [
      {
        test: {
          ...SHARED,
          name: "code",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...MARKUP_TESTS],
        },
      },
      // Without the atlas's own configuration file: a component's test names all that it shows.
      getViteConfig(
        { test: { ...SHARED, name: "markup", include: MARKUP_TESTS } },
        { configFile: false, devToolbar: { enabled: false } },
      ),
    ],
  },
});

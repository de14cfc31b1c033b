import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSettings } from "../../scripts/build-settings.ts";
import { ROOT } from "../../scripts/settings.ts";

test("a copy without a server has a folder of its own, unless another is named", () => {
  expect(buildSettings([], {})).toMatchObject({ outFolder: join(ROOT, "dist") });
  expect(buildSettings([], {})).not.toHaveProperty("isOffline");
  expect(buildSettings(["--offline"], {})).toMatchObject({
    outFolder: join(ROOT, "dist-offline"),
    isOffline: true,
  });
  expect(buildSettings(["--offline"], { OUT: "/stick" })).toMatchObject({ outFolder: "/stick" });
});

test.each([["--ofline"], ["site"], ["--offline", "site"]])(
  "%s is nothing that a build knows",
  (...args) => {
    expect(buildSettings(args, {})).toBe(
      "npm run build takes --offline and nothing else; OUT and ATLAS name folders.",
    );
  },
);

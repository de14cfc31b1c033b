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

test("shares are laid out from a store, each into a folder of its own", () => {
  const workFolder = "/shared/store";
  expect(buildSettings(["--store", workFolder], {})).toMatchObject({ workFolder, isStore: true });
  expect(buildSettings(["--store", workFolder, "--shard", "2/8"], {})).toMatchObject({
    workFolder,
    shard: { number: 2, count: 8 },
    outFolder: join(ROOT, "dist-2-of-8"),
  });
  expect(
    buildSettings(["--store", "store", "--shard", "1/2"], { INIT_CWD: "/here", OUT: "part" }),
  ).toMatchObject({ workFolder: "/here/store", outFolder: "/here/part" });
});

test("a share that cannot be is named", () => {
  expect(buildSettings(["--store", "/store", "--shard", "9/8"], {})).toBe(
    '--shard is "9/8" and not a share such as 2/8, the second of eight.',
  );
});

test.each([
  ["--ofline"],
  ["site"],
  ["--offline", "site"],
  ["--shard", "2/8"],
  ["--offline", "--store", "/store"],
])("%s is nothing that a build knows", (...args) => {
  expect(buildSettings(args, {})).toBe(
    "npm run build takes --offline, or --store with a folder and --shard such as 2/8 with it; OUT and ATLAS name folders.",
  );
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
// Inside the project, so that the little test files find vitest.
const folder = mkdtempSync(join(root, "node_modules/.chora-count-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a run closes with its counts alone on the last line, broken files among the failed", () => {
  const head = 'import { expect, test } from "vitest";\n';
  writeFileSync(
    join(folder, "mixed.test.mjs"),
    `${head}test("passes", () => {}); test("fails", () => expect(1).toBe(2));\n` +
      'test.skip("is skipped", () => {}); test("skips itself", ({ skip }) => skip("no data"));',
  );
  writeFileSync(join(folder, "broken.test.mjs"), 'throw new Error("broken");\n');
  writeFileSync(
    join(folder, "vitest.config.mjs"),
    `import { CountReporter } from ${JSON.stringify(join(root, "test/setup/count-reporter.ts"))};\n` +
      "export default { test: { include: ['*.test.mjs'], reporters: [new CountReporter()] } };\n",
  );
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { stdout, status } = spawnSync(process.execPath, [vitest, "run", "--root", folder], {
    encoding: "utf8",
  });
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 passed, 2 failed, 2 skipped");
  expect(status).toBe(1);
});

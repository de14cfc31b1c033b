import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/settings.ts";

const FLAGS = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];

test.each([
  ["generate", ["--towns", "60"], "--areas"],
  ["generate", ["--to"], "--to"],
  ["bench", ["--towns", "60"], "--areas"],
  ["example", ["crete", "--whole"], "--full"],
])("%s %j says which options there are", (name, args, option) => {
  const script = join(ROOT, "scripts", `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...FLAGS, script, ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const said = `${stdout}${stderr}`.replace(/\s+/g, " ");
  expect(status).toBe(1);
  expect(said).toContain(`npm run ${name} takes `);
  expect(said).toContain(option);
  expect(said).not.toContain("fault of Chora");
});

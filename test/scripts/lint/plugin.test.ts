import { join } from "node:path";
import { ESLint, Linter } from "eslint";
import tseslint from "typescript-eslint";
import { expect, test } from "vitest";
import { chora } from "../../../scripts/lint/plugin.mjs";

const root = join(import.meta.dirname, "../../..");

test("every way of importing against the direction is found", () => {
  const code = [
    'import { a } from "../views/a.ts";',
    'import type { B } from "../views/b.ts";',
    'export { c } from "../views/c.ts";',
    'export * from "../views/d.ts";',
    'const e = import("../views/e.ts");',
    'type F = import("../views/f.ts").F;',
    'import { g } from "../model/g.ts";',
  ].join("\n");
  const lines = lint(code, "import-direction").map(({ line }) => line);
  expect(lines).toEqual([1, 2, 3, 4, 5, 6]);
});

test("imports are put in four groups, alphabetical in each", () => {
  const code = [
    'import { b } from "./b.ts";',
    'import type { A } from "../model/a.ts";',
    'import { z } from "zod";',
    'import { readFileSync } from "node:fs";',
    'import { a } from "../model/a.ts";',
    'import "./side-effect.css";',
    'import { d } from "d3";',
    "const x = 1;",
  ].join("\n");
  const { output } = new Linter().verifyAndFix(code, configured("import-order"), {
    filename: join(root, "src/stats/x.ts"),
  });
  expect(output.split("\n")).toEqual([
    'import { readFileSync } from "node:fs";',
    'import { z } from "zod";',
    'import type { A } from "../model/a.ts";',
    'import { a } from "../model/a.ts";',
    'import { b } from "./b.ts";',
    'import "./side-effect.css";',
    'import { d } from "d3";',
    "const x = 1;",
  ]);
});

test("imports in order are left alone", () => {
  const code =
    'import { z } from "zod";\nimport type { A } from "./z.ts";\nimport { b } from "./b.ts";';
  expect(lint(code, "import-order")).toEqual([]);
});

test("the project's own configuration guards components", async () => {
  const code = [
    "---",
    'import { x } from "../pages/x.ts";',
    "---",
    '<p style="color:red">{x}</p>',
    "<p style={`color:${x}`}>{x}</p>",
    "<script is:inline>1;</script>",
    "<p set:html={x} />",
    "<style define:vars={{ x }}></style>",
  ].join("\n");
  const eslint = new ESLint({ cwd: root });
  const found = async (file: string) => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
    return (result?.messages ?? [])
      .filter(({ ruleId }) => ruleId?.startsWith("chora/"))
      .map(({ line, ruleId }) => `${line} ${ruleId}`);
  };
  const others = [2, 4, 5, 6, 8].map((line) =>
    line === 2 ? "2 chora/import-direction" : `${line} chora/safe-markup`,
  );
  expect(await found("src/components/Markup.astro")).toEqual(others);
  expect(await found("src/components/Figure.astro")).toEqual(
    others.toSpliced(4, 0, "7 chora/safe-markup"),
  );
});

function configured(rule: keyof typeof chora.rules): Linter.Config[] {
  return [
    {
      files: ["**/*.ts"],
      plugins: { chora },
      rules: { [`chora/${rule}`]: "error" },
      languageOptions: { parser: tseslint.parser },
    },
  ];
}

function lint(code: string, rule: keyof typeof chora.rules) {
  const linter = new Linter({ cwd: root });
  return linter.verify(code, configured(rule), { filename: join(root, "src/stats/x.ts") });
}

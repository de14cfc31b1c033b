import { globSync, readFileSync } from "node:fs";
import { physicalDeclarations } from "./lint/physical-css.ts";
import { styleSheets } from "./lint/style-sheets.ts";
import { terminal } from "./terminal.ts";

const files = globSync("src/**/*.{css,astro}").sort();
const wrong = files.flatMap((file) =>
  styleSheets(file, readFileSync(file, "utf8")).flatMap(({ css, linesBefore }) =>
    physicalDeclarations(css).map(({ line, found, instead }) => {
      return `${file}:${linesBefore + line} ${found}; write ${instead}`;
    }),
  ),
);

const reader = terminal();
for (const text of wrong) reader.fail(text);
if (wrong.length > 0) process.exitCode = 1;
else reader.line(`${files.length} style sheets and components use logical properties only.`);

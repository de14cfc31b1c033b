import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "./generator.ts";
import { installedVersion } from "./installed-version.ts";
import { PAGE_FILE } from "./prepared-page.ts";

/** One page for each that is prepared, by a function and no language of templates. */
const TEMPLATE = `const { readFileSync } = require("node:fs");
exports.data = {
  pagination: { data: "pages", size: 1, alias: "prepared" },
  permalink: ({ prepared }) => prepared.address + "${PAGE_FILE}",
  eleventyExcludeFromCollections: true,
};
exports.render = ({ prepared }) => readFileSync(prepared.file, "utf8");
`;

/** Eleventy of the folder that CHORA_ELEVENTY names by its node_modules, else of the PATH. */
export const eleventy: Generator = {
  name: "Eleventy",
  version: eleventyVersion,
  prepare: ({ pages, folder, out }) => {
    const data = join(folder, "input", "_data");
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, "pages.json"), JSON.stringify(pages));
    writeFileSync(join(folder, "input", "page.11ty.cjs"), TEMPLATE);
    const [program = "", ...args] = eleventyCommand();
    return { program, args: [...args, "--quiet", "--input=input", `--output=${out}`], cwd: folder };
  },
};

function eleventyCommand(): readonly string[] {
  const { CHORA_ELEVENTY: folder = "" } = process.env;
  const script = join(folder, "node_modules", "@11ty", "eleventy", "cmd.cjs");
  return folder !== "" && existsSync(script) ? [process.execPath, script] : ["eleventy"];
}

function eleventyVersion(): string | null {
  const [program = "", ...args] = eleventyCommand();
  return installedVersion(program, [...args, "--version"]);
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { atlasFiles } from "../../src/load/atlas-files.ts";
import { TINY, withTinyCopy } from "./overlay.ts";

it("the files to watch are those of the atlas, sorted, and nothing else of the folder", () => {
  withTinyCopy((folder) => {
    mkdirSync(join(folder, "node_modules"));
    writeFileSync(join(folder, "node_modules/x.js"), "");
    writeFileSync(join(folder, "data/.hidden"), "");
    mkdirSync(join(folder, "public"));
    writeFileSync(join(folder, "public/logo.svg"), "");
    const files = atlasFiles(folder);
    expect(files).toEqual([...files].sort());
    expect(files.filter((file) => !atlasFiles(TINY).includes(file))).toEqual(["public/logo.svg"]);
    expect(files).toContain("atlas.yaml");
    expect(files).toContain("content/plans/2021-2023/objectives/G1.md");
  });
});

it("a folder that is not there has no files", () => {
  expect(atlasFiles(join(TINY, "nowhere"))).toEqual([]);
});

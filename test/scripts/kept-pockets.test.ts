import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { writeKept } from "../../scripts/kept-file.ts";
import { withKeptPockets } from "../../scripts/kept-pockets.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { ROOT, settings } from "../../scripts/settings.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { withPockets } from "../../src/figures/index-pockets.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chora-pockets-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const { atlas } = readAtlas(settings({ ATLAS: join(ROOT, "examples", "beit-hakerem") }));
if (atlas?.indexResult == null) throw new Error("missing index: beit-hakerem");
const index = atlas.indexResult;
const geometries = levelGeometries(atlas);

function pocketsOf(shown: Atlas, codeHash = "1") {
  return withKeptPockets(shown, { geometries, folder, codeHash }).indexResult?.pockets;
}

describe("withKeptPockets", () => {
  const found = withPockets(atlas, { geometries }).indexResult?.pockets;

  test("stores what is found beside the scores, at first as later", () => {
    expect(found).toBeDefined();
    expect([pocketsOf(atlas), pocketsOf(atlas)]).toEqual([found, found]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test("makes the folder in which it keeps what is found, as a first build has none", () => {
    rmSync(folder, { recursive: true, force: true });
    expect(pocketsOf(atlas)).toEqual(found);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test("finds again where a score or the code is another", () => {
    const [first, ...others] = index.areas;
    if (first === undefined) throw new Error("missing areas");
    const areas = [{ ...first, score: (first.score ?? 0) + 1 }, ...others];
    pocketsOf(atlas);
    pocketsOf({ ...atlas, indexResult: { ...index, areas } });
    pocketsOf(atlas, "2");
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test("takes what was kept, and nothing that is damaged", () => {
    pocketsOf(atlas);
    const [name = ""] = readdirSync(folder);
    const kept = { lack: null, areas: ["X"] };
    writeKept(join(folder, name), JSON.stringify(kept));
    expect(pocketsOf(atlas)).toEqual(kept);
    writeFileSync(join(folder, name), JSON.stringify(kept));
    expect(pocketsOf(atlas)).toEqual(found);
  });

  test("leaves an atlas without an index as it is", () => {
    expect(
      withKeptPockets({ ...atlas, indexResult: null }, { geometries, folder, codeHash: "1" }),
    ).toEqual({ ...atlas, indexResult: null });
  });
});

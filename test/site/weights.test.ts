import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageBudget, pageWeight } from "../../scripts/page-weight.ts";
import { engineCopy, type Build } from "./engine.ts";
import { MESH_AREAS, meshAtlas } from "./mesh-atlas.ts";

const LIMIT_MS = 600_000;

const engine = engineCopy();
const folder = mkdtempSync(join(tmpdir(), "chora-mesh-"));
let mesh: Build;

beforeAll(async () => {
  meshAtlas(folder);
  mesh = await engine.build({ atlas: folder, out: "site" });
}, LIMIT_MS);
afterAll(() => {
  engine.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe("an atlas of as many small areas as Crete has", () => {
  test("is built, which no page heavier than its budget would be", () => {
    expect(mesh.said).not.toMatch(/over the budget/);
    expect(mesh.isBuilt).toBe(true);
  });

  test.each(["share", "people", "poor"])(
    "has a page of %s of at most 75 kB, with its maps and the table of all areas",
    async (code) => {
      const page = `en/indicators/${code}/index.html`;
      const html = readFileSync(join(mesh.site, page), "utf8");
      expect(html.match(/<tr data-area=/g)).toHaveLength(MESH_AREAS);
      const [map = ""] = readdirSync(join(mesh.site, "en/maps")).filter((name) =>
        name.startsWith(`map-${code}-`),
      );
      expect(html).toContain(`/en/maps/${map}/`);
      const large = readFileSync(join(mesh.site, "en/maps", map, "index.html"), "utf8");
      // All areas, and what they are compared with.
      expect(large.match(/<tr data-area=/g)).toHaveLength(MESH_AREAS + 1);
      expect(pageBudget(page, MESH_AREAS)).toBe(75_000);
      expect(await pageWeight(mesh.site, "/")(html)).toBeLessThanOrEqual(75_000);
    },
  );
});

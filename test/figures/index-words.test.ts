import { expect, test } from "vitest";
import type { AtlasContext } from "../../src/figures/context.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { formatScore, indexMeasure } from "../../src/figures/index-words.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { indexSchema, type IndexResult } from "../../src/model/composite-index.ts";
import { hamlets, measured } from "../derive/hamlets.ts";

const SCORES = measured("scores", { decimals: 2, kind: "score", direction: "higher-better" });

function contextWith(external: string | null): AtlasContext {
  const declared = { id: "i", title: { en: "Index" }, level: "hamlet", period: "2021" };
  const index = indexSchema.parse({ ...declared, external });
  const lookup = atlasLookup(hamlets([SCORES], [], { index }));
  return { lookup, geometries: [], locale: localeOf("en") };
}

test("a computed score has one decimal, a delivered one those of its indicator", () => {
  expect(formatScore(contextWith(null), -1.15)).toBe("−1.2");
  expect(formatScore(contextWith("scores"), -1.15)).toBe("−1.15");
});

test("an index whose title says of when it is does not say it twice", () => {
  const measure = (title: string) =>
    indexMeasure(contextWith(null), {
      title: { en: title },
      period: "2019",
    } as unknown as IndexResult);
  expect(measure("Index of need")).toBe("Index of need, 2019");
  expect(measure("Index of need 2019")).toBe("Index of need 2019");
});

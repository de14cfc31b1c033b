import { describe, expect, test } from "vitest";
import { jsonScript } from "../../src/markup/json-script.ts";
import { atlasDataset, indicatorDataset } from "../../src/views/dataset-description.ts";
import { valleyIn } from "../publish/valley.ts";

const context = valleyIn("it");
const { indicators } = context.lookup.atlas;

describe("an indicator as search engines read it", () => {
  const [births, share] = indicators.map((indicator) => indicatorDataset(context, indicator));

  test("has the members that a data set of schema.org needs, in the language of the page", () => {
    expect(births).toMatchObject({
      "@context": "https://schema.org/",
      "@type": "Dataset",
      name: "Nascite",
      description: "Che cos’è.",
      license: "https://creativecommons.org/licenses/by/4.0/",
      temporalCoverage: "2021/2021",
      inLanguage: "it",
      creator: { "@type": "Organization", name: "Il comune" },
      url: "https://atlas.example.org/valley/it/indicators/births/",
    });
  });

  test("says of invented values that they are", () => {
    expect(String(share?.["description"])).toContain("inventati");
    expect(String(births?.["description"])).not.toContain("inventati");
  });

  test("is part of the catalogue of the data page", () => {
    const atlas = atlasDataset(context);
    expect(births?.["includedInDataCatalog"]).toEqual({ "@id": atlas["@id"] });
    expect(atlas["dataset"]).toHaveLength(2);
  });
});

describe("data inside a page", () => {
  test("cannot end the block in which they stand", () => {
    const hostile = { name: "</script><script>alert(1)</script><!--\u2028&" };
    const { markup } = jsonScript(hostile);
    expect(markup.match(/<\/?script/g)).toEqual(["<script", "</script"]);
    const json = markup.replace(/^<script type="application\/ld\+json">|<\/script>$/g, "");
    expect(JSON.parse(json)).toEqual(hostile);
    expect(json).not.toMatch(/[<>&\u2028]/);
  });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { organizationName } from "../../src/views/organization-name.ts";
import { withTinyCopy } from "../load/overlay.ts";
import { forty } from "./forty.ts";

const FORM = "data/services/further.csv";
const HEAD = "id,name:en,name:he,taxonomy,area";

function serviceOf(heading: string, cells: string) {
  return withTinyCopy((folder) => {
    const row = `told,Library,ספרייה,library,A01,${cells}`;
    mkdirSync(join(folder, "data/services"), { recursive: true });
    writeFileSync(join(folder, FORM), `${HEAD},${heading}\n${row}\n`);
    const { atlas, problems } = loadAtlas(folder);
    expect(problems.filter(({ place }) => place.file === FORM)).toEqual([]);
    const service = atlas?.services.find(({ id }) => id === "told");
    if (service === undefined) throw new Error("missing service: told");
    return service;
  });
}

test("who offers a service is named in the language of the page where the table has it", () => {
  const service = serviceOf("organization:en,organization:he", "The council,המועצה");
  expect(service.organization).toBe("The council");
  expect(service.organizationNames).toEqual({ en: "The council", he: "המועצה" });
  expect(organizationName(forty(), service)).toBe("The council");
});

test("who offers a service keeps the one name that the table has", () => {
  const service = serviceOf("organization", "The council");
  expect(service.organizationNames).toBeUndefined();
  expect(organizationName(forty(), service)).toBe("The council");
});

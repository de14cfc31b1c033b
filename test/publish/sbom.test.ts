import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { sbom, type Lock } from "../../src/publish/sbom.ts";

const ROOT = join(import.meta.dirname, "../..");
const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as Lock;

interface Component {
  readonly "bom-ref": string;
  readonly group?: string;
  readonly name: string;
  readonly scope: string;
  readonly licenses?: readonly unknown[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly properties: readonly { readonly value: string }[];
}
interface Bom {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const bomOf = (locked: Lock) => JSON.parse(sbom(locked)) as Bom;
const bom = bomOf(lock);
const names = ({ components }: Bom) => components.map(({ group, name }) => [group, name].join("/"));

function validate(value: unknown): readonly string[] {
  const schema = join(import.meta.dirname, "schemas/cyclonedx-1.6.json");
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const isValid = ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as object);
  isValid(value);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the bill of materials", () => {
  test("is one of CycloneDX 1.6, and the schema would tell if it were not", () => {
    expect(validate(bom)).toEqual([]);
    const [first] = bom.components;
    expect(validate({ ...bom, components: [{ ...first, scope: "some" }] })).not.toEqual([]);
    expect(validate({ ...bom, components: [{ ...first, colour: "red" }] })).not.toEqual([]);
    expect(validate({ ...bom, specVersion: undefined })).not.toEqual([]);
  });

  test("is the same bytes each time, and holds no time", () => {
    expect(sbom(lock)).toBe(sbom(lock));
    expect(sbom(lock)).not.toMatch(/timestamp|serialNumber/);
  });

  test("names what builds the site with licence and checksum, and nothing for work on the engine", () => {
    expect(names(bom)).toEqual(expect.arrayContaining(["/astro", "/pagefind", "/zod"]));
    expect(names(bom).filter((name) => /eslint|vitest|prettier|playwright/.test(name))).toEqual([]);
    for (const { name, licenses, hashes } of bom.components) {
      expect([name, licenses?.length]).toEqual([name, 1]);
      expect([name, hashes?.map(({ alg }) => alg)]).toEqual([name, ["SHA-512"]]);
    }
  });

  test("says what of it reaches readers: the search and the fonts", () => {
    const reaching = bom.components.filter(({ properties }) => properties[0]?.value === "site");
    expect(names({ ...bom, components: reaching })).toEqual([
      "@fontsource/frank-ruhl-libre",
      "@fontsource/ibm-plex-sans-arabic",
      "@fontsource/ibm-plex-sans-hebrew",
      "@fontsource/ibm-plex-sans",
      "@fontsource/noto-naskh-arabic",
      "@fontsource/source-serif-4",
      "/pagefind",
    ]);
  });

  test("leads from the engine to each of its packages, and to none that is not listed", () => {
    const listed = new Set(bom.components.map((component) => component["bom-ref"]));
    const byRef = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const waiting = [...byRef.keys()].filter((ref) => !listed.has(ref));
    expect(waiting).toHaveLength(1);
    for (const ref of waiting) {
      for (const next of byRef.get(ref) ?? []) {
        expect(listed).toContain(next);
        if (!reached.has(next)) waiting.push(next);
        reached.add(next);
      }
    }
    const peers = [...listed].filter((ref) => !reached.has(ref));
    expect(peers.length).toBeLessThan(listed.size / 10);
  });

  test("takes of two versions of a package the one that Node would find", () => {
    const small = bomOf({
      packages: {
        "": { name: "own", version: "1.0.0", dependencies: { a: "*", b: "*" } },
        "node_modules/a": { version: "1.0.0", dependencies: { b: "*" }, license: "MIT" },
        "node_modules/a/node_modules/b": { version: "2.0.0", license: "(MIT OR ISC)" },
        "node_modules/b": {
          version: "1.0.0",
          optional: true,
          integrity: "sha1-AAECAwQFBgcICQoLDA0ODxAREhM=",
        },
        "node_modules/c": { version: "1.0.0", dev: true },
      },
    });
    expect(small.dependencies).toEqual([
      { ref: "pkg:npm/own@1.0.0", dependsOn: ["pkg:npm/a@1.0.0", "pkg:npm/b@1.0.0"] },
      { ref: "pkg:npm/a@1.0.0", dependsOn: ["pkg:npm/b@2.0.0"] },
      { ref: "pkg:npm/b@1.0.0", dependsOn: [] },
      { ref: "pkg:npm/b@2.0.0", dependsOn: [] },
    ]);
    expect(small.components.map(({ scope }) => scope)).toEqual([
      "required",
      "optional",
      "required",
    ]);
    expect(small.components[1]?.hashes).toEqual([
      { alg: "SHA-1", content: "000102030405060708090a0b0c0d0e0f10111213" },
    ]);
    expect(validate(small)).toEqual([]);
  });
});

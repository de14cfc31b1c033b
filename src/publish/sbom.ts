/** A package as `package-lock.json` (version 3) holds it, by the path at which it is installed. */
export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What is read of `package-lock.json`. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** What a reader's browser gets: the search and the fonts. Everything else works at the build only. */
const REACHES_READERS = /^pagefind$|^@fontsource\//;

/**
 * Writes the bill of materials of the site as CycloneDX 1.6: every package that the build can use or
 * the site holds, with licence, checksum and what it needs itself. Packages for work on the engine
 * are left out. No time and no serial number: the same lock file gives the same bytes.
 */
export function sbom(lock: Lock): string {
  const packages = Object.entries(lock.packages).filter(([, { dev }]) => dev !== true);
  const byReference = Map.groupBy(packages, (located) => referenceOf(located));
  const references = [...byReference.keys()].filter((reference) => reference !== "").toSorted();
  const own = lock.packages[""];
  if (own === undefined) throw new Error("missing package: the engine itself");
  const document = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", ...identityOf(["", own]) } },
    components: references.map((reference) => {
      const located = byReference.get(reference) ?? [];
      const [first] = located;
      if (first === undefined) throw new Error(`missing package: ${reference}`);
      const isOptional = located.every(([, { optional }]) => optional === true);
      return componentOf(first, isOptional);
    }),
    dependencies: [...byReference].toSorted(byName).map(([, located]) => ({
      ref: identityOf(located[0] ?? ["", own])["bom-ref"],
      dependsOn: [...new Set(located.flatMap((one) => needsOf(lock, one)))].toSorted(),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

type Located = readonly [path: string, locked: LockedPackage];

/** The engine itself has none: it is no component of itself. */
function referenceOf([path, locked]: Located): string {
  return path === "" ? "" : purlOf(path, locked);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}

function componentOf([path, locked]: Located, isOptional: boolean) {
  const reaches = REACHES_READERS.test(nameOf(path, locked)) ? "site" : "build";
  return {
    type: "library",
    ...identityOf([path, locked]),
    scope: isOptional ? "optional" : "required",
    ...(locked.integrity === undefined ? {} : { hashes: locked.integrity.split(" ").map(hashOf) }),
    properties: [{ name: "chora:reaches", value: reaches }],
  };
}

function identityOf([path, locked]: Located) {
  const purl = purlOf(path, locked);
  const name = nameOf(path, locked);
  const [, group, own] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return {
    "bom-ref": purl,
    ...(group === undefined ? {} : { group }),
    name: own ?? name,
    version: locked.version ?? "",
    ...(locked.license === undefined ? {} : { licenses: [licenceOf(locked.license)] }),
    purl,
  };
}

function nameOf(path: string, { name }: LockedPackage): string {
  return name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

function purlOf(path: string, locked: LockedPackage): string {
  return `pkg:npm/${nameOf(path, locked).replace("@", "%40")}@${locked.version ?? ""}`;
}

/** A licence of SPDX by its name, or several of them as an expression. */
function licenceOf(text: string) {
  return /^[A-Za-z0-9.+-]+$/.test(text) ? { license: { id: text } } : { expression: text };
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512",
};

function hashOf(integrity: string): { readonly alg: string; readonly content: string } {
  const [algorithm = "", base64 = ""] = integrity.split("-", 2);
  const alg = ALGORITHMS[algorithm];
  if (alg === undefined) throw new Error(`unknown algorithm: ${algorithm}`);
  const bytes = Array.from(atob(base64), (character) => character.charCodeAt(0));
  return { alg, content: bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("") };
}

/** What a package needs, found as Node looks for it: beside itself, then ever further up. */
function needsOf(lock: Lock, [path, locked]: Located): readonly string[] {
  const { dependencies = {}, optionalDependencies = {} } = locked;
  return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
    const found = placesAbove(path)
      .map((place) => `${place}node_modules/${name}`)
      .find((candidate) => Object.hasOwn(lock.packages, candidate));
    const needed = found === undefined ? undefined : lock.packages[found];
    return found === undefined || needed?.dev === true || needed === undefined
      ? []
      : [purlOf(found, needed)];
  });
}

/** "node_modules/a/node_modules/b": itself, then a, then the top, each with the slash behind it. */
function placesAbove(path: string): readonly string[] {
  if (path === "") return [""];
  const parent = path.slice(0, Math.max(0, path.lastIndexOf("node_modules/") - 1));
  return [`${path}/`, ...placesAbove(parent)];
}

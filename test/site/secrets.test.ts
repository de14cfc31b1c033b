import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/page-paths.ts";
import { engineCopy, type Build } from "./engine.ts";
import { linearRange } from "./linear-range.ts";
import { K, PERIODS, SEXES, vaultAtlas, VILLAGES, ZONES, type VaultCount } from "./vault-atlas.ts";

const engine = engineCopy();
const folder = mkdtempSync(join(tmpdir(), "vault-"));
let site: Build;
let counts: readonly VaultCount[] = [];
let published: ReadonlyMap<string, number | null> = new Map();

beforeAll(async () => {
  counts = vaultAtlas(folder, 20211231);
  site = await engine.build({ atlas: folder, out: "site" });
  published = publishedCounts();
});
afterAll(() => {
  engine.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** What an attacker reads in the file of the indicator: null where a number is withheld. */
function publishedCounts(): ReadonlyMap<string, number | null> {
  return new Map(
    tableOf("indicators/claims.csv").map(
      ({ area = "", breakdown = "", period = "", value = "" }) => [
        nameOf({ area, breakdown, period }),
        value === "" ? null : Number(value),
      ],
    ),
  );
}

function tableOf(file: string): readonly Record<string, string>[] {
  return parse(readFileSync(join(site.site, "downloads", file), "utf8"), { columns: true });
}

function nameOf({ area, breakdown, period }: Omit<VaultCount, "value">): string {
  return `${area} ${breakdown} ${period}`;
}

function withheld(): readonly VaultCount[] {
  return counts.filter((count) => published.get(nameOf(count)) === null);
}

describe("a site of an atlas full of secrets", () => {
  test("is built", () => {
    expect(site.said).toContain("The site is in");
    expect(site.isBuilt).toBe(true);
    expect(counts).toHaveLength(2 * 16 * 3);
  });

  test("withholds every small count and further ones", () => {
    const small = counts.filter(({ value }) => value > 0 && value < K);
    expect(small.length).toBeGreaterThan(10);
    for (const count of small) expect(published.get(nameOf(count))).toBeNull();
    expect(withheld().length).toBeGreaterThan(small.length);
  });

  test("publishes every other count as it is", () => {
    const others = counts.filter((count) => published.get(nameOf(count)) !== null);
    expect(others.length).toBeGreaterThan(20);
    for (const count of others) expect(published.get(nameOf(count))).toBe(count.value);
  });

  test("withholds the share, and gives no score, wherever the count behind it is withheld", () => {
    const totals = withheld().filter(
      ({ area, breakdown }) => breakdown === "" && VILLAGES.includes(area),
    );
    expect(totals.length).toBeGreaterThan(2);
    const shares = tableOf("indicators/claim-rate.csv");
    const scores = tableOf("index/need.csv");
    for (const { area, period } of totals) {
      const share = shares.find((row) => row["area"] === area && row["period"] === period);
      expect(share).toMatchObject({ value: "", lower: "", upper: "", status: "suppressed" });
      if (period !== "2021") continue;
      const score = scores.find((row) => row["area"] === area);
      expect(score).toMatchObject({ score: "", rank: "", status: "suppressed" });
    }
  });

  test("holds no withheld number in any of its files, however it is written", () => {
    const secrets = withheld().map(({ value }) => String(value));
    const texts = filesBelow(site.site).flatMap((file) => textsOf(file));
    expect(texts.length).toBeGreaterThan(200);
    const found = texts.flatMap(({ file, text }) =>
      secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${file}`),
    );
    expect(found).toEqual([]);
    const isThere = counts.some(
      (count) => published.get(nameOf(count)) === count.value && hasNumber(texts, count.value),
    );
    expect(isThere).toBe(true);
  });
});

/** A file as texts: unpacked where it is packed, and without the marks that group digits. */
function textsOf(file: string): readonly { file: string; text: string }[] {
  const bytes = readFileSync(join(site.site, file));
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  const isZip = plain[0] === 0x50 && plain[1] === 0x4b;
  const parts = isZip ? Object.entries(unzipSync(plain)) : [["", plain] as const];
  return parts.flatMap(([part, content]) => {
    const text = Buffer.from(content).toString("utf8");
    const name = `${file} ${part}`;
    return [
      { file: name, text },
      { file: name, text: ungrouped(text) },
    ];
  });
}

function ungrouped(text: string): string {
  return text.replaceAll(/(?<=\d)[.,'’ \u00a0\u202f\u2009](?=\d{3}(?!\d))/g, "");
}

function hasNumber(texts: readonly { text: string }[], value: number): boolean {
  return texts.some(({ text }) => text.includes(String(value)));
}

describe("an attacker who solves all published sums", () => {
  test("cannot bound a small count more closely than its mark does", () => {
    for (const period of PERIODS) {
      const { system, unknowns, least } = attackerView(period);
      for (const [i, name] of unknowns.entries()) {
        const count = counts.find((found) => nameOf(found) === name)?.value ?? 0;
        if (count >= K) continue;
        const [low, high] = linearRange(system, i).map((excess) => excess + (least[i] ?? 0));
        expect([name, low]).toEqual([name, expect.closeTo(least[i] ?? 0, 0)]);
        expect(high).toBeGreaterThanOrEqual(K - 1);
      }
    }
  });

  test("can tell a count where one number of a sum is missing: the attack is real", () => {
    expect(linearRange({ rows: [[1]], right: [7] }, 0)).toEqual([7, 7]);
    const twoByTwo = {
      rows: [
        [1, 1, 0],
        [0, 1, 1],
      ],
      right: [10, 4],
    };
    expect(linearRange(twoByTwo, 0)).toEqual([6, 10]);
    expect(linearRange(twoByTwo, 2)).toEqual([0, 4]);
  });
});

/**
 * All that the attacker knows of a period: what is withheld is at least 1, or as many as it has
 * withheld parts; the unknowns are what lies above that.
 */
function attackerView(period: string) {
  const unknowns = withheld()
    .filter((count) => count.period === period)
    .map(nameOf);
  const sums = sumsOf(period);
  const least = unknowns.map((name) => leastOf(name, sums));
  const rows: number[][] = [];
  const right: number[] = [];
  for (const { total, parts } of sums) {
    const factors = unknowns.map((name) => (name === total ? -1 : Number(parts.includes(name))));
    if (factors.every((factor) => factor === 0)) continue;
    const known = parts.reduce((sum, part) => sum + (published.get(part) ?? 0), 0);
    const atLeast = factors.reduce((sum, factor, i) => sum + factor * (least[i] ?? 0), 0);
    rows.push(factors);
    right.push((published.get(total) ?? 0) - known - atLeast);
  }
  return { system: { rows, right }, unknowns, least };
}

interface VaultSum {
  readonly total: string;
  readonly parts: readonly string[];
}

function leastOf(name: string, sums: readonly VaultSum[]): number {
  const ways = sums
    .filter(({ total }) => total === name)
    .map(({ parts }) =>
      parts.reduce((sum, part) => sum + (published.get(part) ?? leastOf(part, sums)), 0),
    );
  return Math.max(1, ...ways);
}

/** Areas within areas, and the sexes within each. */
function sumsOf(period: string): readonly VaultSum[] {
  const name = (area: string, breakdown: string) => nameOf({ area, breakdown, period });
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["R", ZONES],
    ...ZONES.map((zone) => [zone, VILLAGES.filter((v) => v.startsWith(zone))] as const),
  ];
  const byArea = ["", ...SEXES].flatMap((breakdown) =>
    parts.map(([area, inside]) => ({
      total: name(area, breakdown),
      parts: inside.map((part) => name(part, breakdown)),
    })),
  );
  const bySex = ["R", ...ZONES, ...VILLAGES].map((area) => ({
    total: name(area, ""),
    parts: SEXES.map((sex) => name(area, sex)),
  }));
  return [...byArea, ...bySex];
}

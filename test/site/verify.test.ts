import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { knownAtlas, type KnownAtlas } from "../../scripts/known-atlas.ts";
import { readAtlas, type ReadResult } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { verifySite } from "../../scripts/verify-site.ts";
import { checksum } from "../../src/load/checksums.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build } from "./engine.ts";

const engine = engineCopy();
const read = readAtlas(settings({ ATLAS: TINY }));
let tiny: Build;

beforeAll(async () => {
  tiny = await engine.build({ atlas: TINY, out: "site" });
});
afterAll(() => {
  engine.remove();
});

const PAGE = "en/glossary/index.html";

function known({ atlas, ...result }: ReadResult): KnownAtlas {
  if (atlas === undefined) throw new Error("missing atlas: tiny");
  return knownAtlas({ ...result, atlas });
}

/** Verifies the site with something put at the end of one page, and mends the page again. */
async function problemsWith(
  planted: string,
  page = PAGE,
  about: ReadResult = read,
): Promise<readonly string[]> {
  const file = join(tiny.site, page);
  const whole = readFileSync(file, "utf8");
  try {
    writeFileSync(file, whole.replace("</main>", `${planted}</main>`));
    return await verifySite(tiny.site, known(about));
  } finally {
    writeFileSync(file, whole);
  }
}

test("a site as it was built has no problem", async () => {
  expect(await verifySite(tiny.site, known(read))).toEqual([]);
});

describe("verification finds, planted in a page,", () => {
  test.each([
    ["a link to a page that is not there", '<a href="/en/nowhere/">x</a>', "leads nowhere"],
    ["a link that forgets the last slash", '<a href="/en/areas">x</a>', "leads nowhere"],
    ["a relative link", '<a href="areas/">x</a>', "leads nowhere"],
    ["a link to a missing place", '<a href="/en/areas/#x1">x</a>', "no such place in its page"],
    ["a link to a missing place of its own", '<a href="#x1">x</a>', "no such place in its page"],
    ["a form that leads nowhere", '<form action="/en/find/"></form>', "leads nowhere"],
    ["a picture that is not there", '<img src="/none.png" alt="">', "leads nowhere"],
    ["a link that runs a script", '<a href="javascript:alert(1)">x</a>', "leads nowhere"],
    ["a style attribute", '<p style="color:red">x</p>', "a style attribute"],
    ["a style in the page", "<style>p{}</style>", "a style inside the page"],
    ["a script in the page", "<script>alert(1)</script>", "a script inside the page"],
    [
      "a script behind a block of data",
      '<script type="application/ld+json">{}</script><script type="module">alert(1)</script>',
      "a script inside the page",
    ],
    ["a handler of events", '<p onclick="alert(1)">x</p>', "a handler of events"],
    [
      "a script from elsewhere",
      '<script src="https://cdn.example.com/a.js"></script>',
      "from another site",
    ],
    ["a picture from elsewhere", '<img alt="" src="//cdn.example.com/a.png">', "from another site"],
    [
      "a style sheet from elsewhere",
      '<link rel="stylesheet" href="https://cdn.example.com/a.css">',
      "from another site",
    ],
    ["an id that stands twice", '<p id="main">x</p>', 'the id "main" stands twice'],
    ["a number that is none", "<p>NaN %</p>", "a value that is none"],
    ["a value that is none", "<td>undefined</td>", "a value that is none"],
    ["an object", "<td>[object Object]</td>", "a value that is none"],
    ["a drawing with a number that is none", '<path d="M0 NaNL1 2"/>', "a value that is none"],
    ["a drawing without a place", '<circle cx="undefined" cy="1"/>', "a value that is none"],
    ["a figure without a picture", '<figure id="map-x"></figure>', 'the figure "map-x" has no'],
    ["a value that is none in a title", '<p title="NaN">x</p>', "a value that is none"],
  ])("%s", async (_, planted, said) => {
    const problems = await problemsWith(planted);
    expect(problems).toContainEqual(expect.stringContaining(said));
    expect(problems.every((problem) => problem.startsWith(PAGE))).toBe(true);
  });

  test("a page that has no policy, or has it too late", async () => {
    const file = join(tiny.site, PAGE);
    const whole = readFileSync(file, "utf8");
    const said = `${PAGE}: no content security policy before what it is for`;
    const [policy = ""] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(whole) ?? [];
    try {
      writeFileSync(file, whole.replace(policy, ""));
      expect(await verifySite(tiny.site, known(read))).toEqual([said]);
      writeFileSync(file, whole.replace(policy, "").replace("</head>", `${policy}</head>`));
      expect(await verifySite(tiny.site, known(read))).toEqual([said]);
    } finally {
      writeFileSync(file, whole);
    }
  });

  test("but takes no offence at an editor who writes of what is undefined", async () => {
    const words =
      "Such a rate is undefined, null and void; a program writes NaN or [object Object].";
    expect(await problemsWith(`<p title="${words}">${words}</p>`)).toEqual([]);
  });

  test("but takes no offence at data for search engines, which no browser runs", async () => {
    expect(await problemsWith('<script type="application/ld+json">{"a":1}</script>')).toEqual([]);
  });

  test("but takes no offence at links out of the site, to mail, or to a place of its own", async () => {
    const fine =
      '<a href="https://example.com/">x</a><a href="mailto:a@example.com">x</a><a href="#main">x</a>';
    expect(await problemsWith(fine)).toEqual([]);
  });
});

test("a withheld number in any text of the site is found, whatever its grouping", async () => {
  const { raw } = read;
  if (raw === undefined) throw new Error("missing atlas: tiny");
  const secret = raw.observations.map((item) =>
    item.area === "A04" && item.indicator === "children" && item.period === "2021"
      ? { ...item, value: 77_321 }
      : item,
  );
  const told: ReadResult = { ...read, raw: { ...raw, observations: secret } };
  expect(await verifySite(tiny.site, known(told))).toEqual([]);
  for (const number of ["77321", "77,321", "77.321", "77 321"]) {
    expect(await problemsWith(`<p>${number}</p>`, PAGE, told)).toEqual([
      `${PAGE}: a withheld number stands here`,
    ]);
  }
});

test("a page over its budget is a problem", async () => {
  const digits = Array.from({ length: 4000 }, (_, i) => checksum(String(i))).join(" ");
  expect(await problemsWith(`<p>${digits}</p>`)).toEqual([
    expect.stringMatching(/^en\/glossary\/index\.html: \d+ bytes, \d+ over the budget of \d+$/),
  ]);
});

test("a language without a search index is a problem", async () => {
  rmSync(join(tiny.site, "pagefind/he"), { recursive: true });
  expect(await verifySite(tiny.site, known(read))).toEqual([
    "pagefind/he: the search index is missing",
  ]);
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";
import { serve } from "./serve.ts";
import { ROOT, settings } from "./settings.ts";

/** The pages of Beit HaKerem that docs/languages.md shows, each in three languages side by side. */
const PAGES = {
  area: () => "areas/authority/rameh/",
  indicator: () => "indicators/academic/",
  plan: () => "plans/2016-2019/",
  objective: () => "plans/2016-2019/objectives/A1/",
  newsletter: () => "newsletters/2019-q4/",
  search: (language: Language) => `search/?q=${encodeURIComponent(SEARCHED[language])}`,
} as const;

const SEARCHED = { en: "Karmiel", he: "כרמיאל", ar: "كرميئيل" } as const;
type Language = keyof typeof SEARCHED;
const LANGUAGES = Object.keys(SEARCHED) as readonly Language[];

const PAGE = { width: 1280, height: 1600 };
const SHOWN_WIDTH = 960;
const GAP = 16;
const SHEET = {
  width: LANGUAGES.length * (SHOWN_WIDTH + GAP) - GAP,
  height: (SHOWN_WIDTH * PAGE.height) / PAGE.width,
};
const QUALITIES = [80, 70, 60, 50, 40];
const MAX_BYTES = 250_000;
const FOLDER = join(ROOT, "docs/pictures/languages");

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("missing browser: set CHROME_PATH");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const served = await serve({ folder: settings().outFolder, port: 0 });
const page = await browser.newPage({ viewport: PAGE, reducedMotion: "reduce" });
const sheet = await browser.newPage({ viewport: SHEET });
mkdirSync(FOLDER, { recursive: true });
for (const [name, pathOf] of Object.entries(PAGES)) {
  const shots: string[] = [];
  for (const language of LANGUAGES) {
    await page.goto(new URL(`${language}/${pathOf(language)}`, served.url).href);
    await page.waitForLoadState("networkidle");
    const clip = { x: 0, y: 0, ...PAGE };
    shots.push((await page.screenshot({ clip, animations: "disabled" })).toString("base64"));
  }
  writeFileSync(join(FOLDER, `${name}.webp`), await sideBySide(sheet, shots));
}
await browser.close();
await served.close();

/** Sets pictures beside one another, at three quarters of their size, in the best quality that is small enough. */
async function sideBySide(onto: Page, shots: readonly string[]): Promise<Buffer> {
  const images = shots.map(
    (shot) => `<img width="${SHOWN_WIDTH}" src="data:image/png;base64,${shot}" />`,
  );
  await onto.setContent(
    `<body style="margin:0;display:flex;gap:${GAP}px;background:#8c8678">${images.join("")}</body>`,
  );
  await onto.waitForFunction(() => [...document.images].every((image) => image.complete));
  const session = await onto.context().newCDPSession(onto);
  for (const quality of QUALITIES) {
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality });
    const picture = Buffer.from(data, "base64");
    if (picture.length <= MAX_BYTES) return picture;
  }
  throw new Error(`invalid picture: over ${MAX_BYTES} bytes`);
}

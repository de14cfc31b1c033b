import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { feedFiles } from "../../src/publish/feed-files.ts";
import { valleyIn } from "./valley.ts";

const ROOT = "https://atlas.example.org/valley";

function textOf(path: string, language: string): string {
  const file = feedFiles(valleyIn(language)).find((candidate) => candidate.path === path);
  return typeof file?.content === "string" ? file.content : "";
}

function feedIn(language: string): Document {
  const text = textOf(`/feeds/${language}.xml`, language);
  return new JSDOM(text, { contentType: "application/xml" }).window.document;
}

describe("the Atom feed", () => {
  const feed = feedIn("en");
  const text = (selector: string) => feed.querySelector(selector)?.textContent;

  test("names the atlas, its publisher and the date of the newest issue", () => {
    expect(text("feed > title")).toBe("Valley & hills – Newsletter");
    expect(text("feed > author > name")).toBe("The council");
    expect(text("feed > updated")).toBe("2021-12-15T00:00:00Z");
    expect(text("feed > id")).toBe(`${ROOT}/feeds/en.xml`);
  });

  test("identifies an issue by its address", () => {
    expect(text("entry > id")).toBe(`${ROOT}/en/newsletters/2021-q4/`);
    expect(text("entry > title")).toBe("Births & <deaths>");
    expect(feed.querySelector("entry > link")?.getAttribute("href")).toBe(text("entry > id"));
  });

  test("carries the whole issue: words, absolute links, and figures as links with their tables", () => {
    const { document } = new JSDOM(text("entry > content") ?? "").window;
    const links = [...document.querySelectorAll("a")].map((a) => a.getAttribute("href"));
    expect(links).toEqual([
      `${ROOT}/en/areas/village/almond/`,
      "https://example.com/",
      `${ROOT}/en/newsletters/2021-q4/#trend-births-village`,
      `${ROOT}/downloads/figures/en/trend-births-village.svg`,
    ]);
    expect(document.querySelector("code")?.textContent).toBe('<a href="/x">');
    expect(document.querySelectorAll("svg, img, script")).toHaveLength(0);
    const cells = [...document.querySelectorAll("tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    );
    expect(cells).toEqual([
      ["village", "births"],
      ["Almond, Upper", "1,234.5"],
      ["Birch", "withheld"],
    ]);
  });

  test("of a language in which nothing was written is empty and as old as the atlas", () => {
    const italian = feedIn("it");
    expect(italian.querySelectorAll("entry")).toHaveLength(0);
    expect(italian.querySelector("updated")?.textContent).toBe("2021-12-31T00:00:00Z");
    expect(italian.documentElement.getAttribute("xml:lang")).toBe("it");
  });

  test("stays well-formed whatever characters an editor pastes", () => {
    const [issue] = valleyIn("en").lookup.atlas.issues;
    const [variant] = issue?.variants ?? [];
    if (issue === undefined || variant === undefined) throw new Error("missing issue: 2021-q4");
    const matter = { ...variant.matter, title: "bell\u0007 and half \ud800 and 😀" };
    const context = valleyIn("en", {
      issues: [{ ...issue, variants: [{ ...variant, matter, markdown: "]]> & <b>" }] }],
    });
    const content = feedFiles(context)[0]?.content;
    const { document } = new JSDOM(String(content), { contentType: "application/xml" }).window;
    expect(document.querySelector("entry > title")?.textContent).toBe("bell and half  and 😀");
  });
});

describe("the JSON feed", () => {
  test("holds the same issues", () => {
    const feed = JSON.parse(textOf("/feeds/en.json", "en")) as Record<string, unknown>;
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Valley & hills – Newsletter",
      home_page_url: `${ROOT}/en/newsletters/`,
      feed_url: `${ROOT}/feeds/en.json`,
      language: "en",
      items: [
        {
          id: `${ROOT}/en/newsletters/2021-q4/`,
          title: "Births & <deaths>",
          summary: "A year.",
          date_published: "2021-12-15T00:00:00Z",
        },
      ],
    });
    const content = feedIn("en").querySelector("entry > content")?.textContent;
    expect(feed["items"]).toMatchObject([{ content_html: content }]);
  });
});

import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import { mailFiles } from "../../src/publish/mail-files.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const SITE = "https://atlas.example.org";
const LANGUAGES = ["en", "he"] as const;
const files = new Map<string, string>();
let english: PageContext;

beforeAll(() => {
  english = tinyPages("en");
  for (const context of [english, tinyPages("he")]) {
    for (const { path, content } of mailFiles(context)) files.set(path, String(content));
  }
});

function fileOf(path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`missing letter: ${path}`);
  return content;
}

function letterIn(language: string): Document {
  return new JSDOM(fileOf(`/mail/2021-q4.${language}.html`)).window.document;
}

describe.each(LANGUAGES)("an issue as an e-mail in %s", (language) => {
  const side = language === "he" ? "right" : "left";
  const other = language === "he" ? "left" : "right";

  test("says the direction of each cell and block, and aligns it to the side of reading or of numbers", () => {
    const blocks = [...letterIn(language).querySelectorAll("td.px, p, h1, h2, ul, th, table td")];
    expect(blocks.length).toBeGreaterThan(20);
    const direction = language === "he" ? "rtl" : "ltr";
    for (const block of blocks.filter((one) => one.getAttribute("align") !== "center")) {
      expect(block.getAttribute("dir"), block.outerHTML).toBe(direction);
      const align = block.getAttribute("align");
      if (["TD", "TH"].includes(block.tagName)) expect([side, other]).toContain(align);
      const style = block.getAttribute("style") ?? "";
      if (align !== null) {
        expect(style).not.toContain(`text-align:${align === side ? other : side}`);
      }
    }
  });

  test("needs no style sheet, no script, no font and no drawing that mail programs lack", () => {
    const letter = letterIn(language);
    expect(letter.querySelectorAll("script, svg, link, [class]:not(.px), [id]")).toHaveLength(0);
    expect(fileOf(`/mail/2021-q4.${language}.html`)).not.toMatch(/var\(|url\(|@font-face/);
  });

  test("shows pictures by absolute address, with a text in their place, that are drawn for it", () => {
    const pictures = [...letterIn(language).querySelectorAll("img")];
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      expect(picture.alt.length).toBeGreaterThan(20);
      expect(picture.src).toMatch(/^https:\/\/atlas\.example\.org\/mail\/figures\/.*\.png$/);
      const drawing = picture.src.slice(SITE.length).replace(/png$/, "svg");
      expect(fileOf(drawing)).toContain("<svg");
    }
  });

  test("has one button, a link to the page, and leaves the way out of the list to the mailer", () => {
    const links = [...letterIn(language).querySelectorAll("a")].map((a) => a.getAttribute("href"));
    const page = `${SITE}/${language}/newsletters/2021-q4/`;
    expect(links.filter((href) => href === page)).toHaveLength(2);
    expect(links.filter((href) => href === "{{unsubscribe}}")).toHaveLength(1);
    for (const href of links) expect(href).toMatch(/^(https?:\/\/|\{\{)/);
    expect(letterIn(language).querySelectorAll('td[bgcolor="#1d1b17"]')).toHaveLength(1);
  });

  test("stays below the size at which Gmail clips it", () => {
    const bytes = new TextEncoder().encode(fileOf(`/mail/2021-q4.${language}.html`)).length;
    expect(bytes).toBeLessThan(100_000);
  });

  test("is a message of two parts that hold the same bytes as the files", () => {
    const message = fileOf(`/mail/2021-q4.${language}.eml`);
    for (const line of message.split("\r\n")) expect(line.length).toBeLessThanOrEqual(78);
    expect(message.replaceAll("\r\n", "")).not.toMatch(/[\r\n]|[^\u0020-\u007e]/);
    const { headers, parts } = parsed(message);
    expect(headers.get("Date")).toBe("Wed, 15 Dec 2021 00:00:00 +0000");
    expect(headers.get("Message-ID")).toBe(`<newsletters.2021-q4.${language}@atlas.example.org>`);
    expect(headers.get("From")).toMatch(/<atlas@valley\.example\.org>$/);
    const title = letterIn(language).querySelector("title")?.textContent;
    expect(decodedWords(headers.get("Subject") ?? "")).toBe(title);
    expect(parts).toEqual([
      { type: "text/plain; charset=utf-8", content: fileOf(`/mail/2021-q4.${language}.txt`) },
      { type: "text/html; charset=utf-8", content: fileOf(`/mail/2021-q4.${language}.html`) },
    ]);
  });
});

test("a message is ASCII where the issue is named in another script, and its boundary is short", () => {
  const { atlas } = english.lookup;
  const issues = atlas.issues.map((issue) => ({ ...issue, slug: "ש".repeat(90) }));
  const lookup = { ...english.lookup, atlas: { ...atlas, issues } };
  const message = mailFiles({ ...english, lookup }).find(({ path }) => path.endsWith(".eml"));
  expect(String(message?.content)).toMatch(/^[\r\n\u0020-\u007e]+$/);
  expect(/boundary="(.*)"/.exec(String(message?.content))?.[1]?.length).toBeLessThan(71);
});

describe("an issue as plain text", () => {
  test("has lines of at most 72 signs but for addresses", () => {
    for (const language of LANGUAGES) {
      for (const line of fileOf(`/mail/2021-q4.${language}.txt`).split("\n")) {
        const signs = Array.from(line.replace(/\p{Bidi_Control}/gu, ""));
        if (!line.includes("://")) expect(signs.length, line).toBeLessThanOrEqual(72);
      }
    }
  });

  test("tells the values of a figure, and lists the addresses that its numbers stand for", () => {
    const text = fileOf("/mail/2021-q4.en.txt");
    expect(text).toMatch(/^- Almond: /m);
    const used = [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    const listed = [...text.matchAll(/^\[(\d+)\] https:/gm)].map(([, number]) => Number(number));
    expect(listed).toEqual(listed.map((_, i) => i + 1));
    expect(new Set(used)).toEqual(new Set(listed));
    expect(text).toContain("12 January 2022, 17:00 · Open day");
  });

  test("holds no markup and no code of directives", () => {
    for (const language of LANGUAGES) {
      const text = fileOf(`/mail/2021-q4.${language}.txt`);
      expect(text).not.toMatch(/<[a-z/]|&(?:amp|lt|gt|quot|#)|::|undefined|NaN/);
    }
  });
});

describe("a mailing list with a code of its own", () => {
  test("finds that code where a reader leaves", () => {
    const { atlas } = english.lookup;
    const subscribe = {
      action: "https://lists.example.org/",
      field: "email",
      unsubscribe: "*|OUT|*",
    };
    const lookup = {
      ...english.lookup,
      atlas: { ...atlas, config: { ...atlas.config, subscribe } },
    };
    const [letter] = mailFiles({ ...english, lookup });
    expect(String(letter?.content)).toContain('href="*|OUT|*"');
  });
});

interface Message {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly { readonly type: string; readonly content: string }[];
}

function parsed(message: string): Message {
  const [head = "", ...rest] = message.split("\r\n\r\n");
  const lines = head.replace(/\r\n /g, " ").split("\r\n");
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
  const boundary = /boundary="([^"]+)"/.exec(headers.get("Content-Type") ?? "")?.[1] ?? "";
  const parts = rest
    .join("\r\n\r\n")
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [own = "", body = ""] = part.split("\r\n\r\n");
      const type = /Content-Type: (.*)/.exec(own)?.[1] ?? "";
      const content = Buffer.from(body, "base64").toString("utf8").replaceAll("\r\n", "\n");
      return { type, content };
    });
  return { headers, parts };
}

function decodedWords(header: string): string {
  const words = header.split(" ").map((word) => /^=\?utf-8\?B\?(.*)\?=$/.exec(word)?.[1] ?? "");
  return words.map((word) => Buffer.from(word, "base64").toString("utf8")).join("");
}

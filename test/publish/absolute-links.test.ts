import { expect, test } from "vitest";
import { absoluteLinks } from "../../src/publish/absolute-links.ts";

const PAGE = "https://atlas.example.org/valley/en/newsletters/2021-q4/";

test.each([
  ['<a href="/valley/en/">x</a>', '<a href="https://atlas.example.org/valley/en/">x</a>'],
  ['<a href="#note">x</a>', `<a href="${PAGE}#note">x</a>`],
  ['<img alt="a > b" src="/x.png">', '<img alt="a > b" src="https://atlas.example.org/x.png">'],
  ['<a href="https://example.com/">x</a>', '<a href="https://example.com/">x</a>'],
  ['<a href="mailto:a@example.org">x</a>', '<a href="mailto:a@example.org">x</a>'],
  ['<p>say href="/x" aloud</p>', '<p>say href="/x" aloud</p>'],
  ['<code>&#x3C;a href="/x"></code>', '<code>&#x3C;a href="/x"></code>'],
])("%s leaves the site as %s", (given, sent) => {
  expect(absoluteLinks(given, PAGE)).toBe(sent);
});

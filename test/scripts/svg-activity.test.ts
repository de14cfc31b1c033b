import { describe, expect, test } from "vitest";
import { svgActivity } from "../../scripts/svg-activity.ts";

const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (content: string, attributes = "") =>
  Buffer.from(`<svg ${NAMESPACE} ${attributes}>${content}</svg>`);

describe("an SVG that only shows", () => {
  test.each([
    ["a drawing", '<g><path d="M0 0L1 1" fill="url(#a)"/><use href="#a"/></g>'],
    ["notes of a drawing program", '<metadata><x:a xmlns:x="urn:notes">b</x:a></metadata>'],
    ["a picture inside", '<image href="data:image/png;base64,AAAA"/>'],
    ["a style", "<style>path { fill: url(#a); stroke: #fff }</style>"],
    ["words about scripts", "<text>onload=alert(1) javascript: &lt;script&gt;</text>"],
  ])("%s", (_, content) => {
    expect(svgActivity(svg(content))).toBeUndefined();
  });

  test("may have the document type that drawing programs write", () => {
    const type =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(svgActivity(Buffer.from(`<?xml version="1.0"?>${type}<svg ${NAMESPACE}/>`))).toBe(
      undefined,
    );
  });
});

describe("an SVG that does more is told by what does it", () => {
  test.each([
    ["<script>alert(1)</script>", "<script>"],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', "<script>"],
    ['<g onclick="alert(1)"/>', 'onclick="alert(1)"'],
    ['<a href="https://example.com/"><path/></a>', "<a>"],
    ['<use href="other.svg#a"/>', 'href="other.svg#a"'],
    ['<image href="https://example.com/p.png"/>', 'href="https://example.com/p.png"'],
    ['<image href="data:image/svg+xml,x"/>', 'href="data:image/svg+xml,x"'],
    ['<use href="java&#x73;cript:alert(1)"/>', 'href="javascript:alert(1)"'],
    ["<foreignObject/>", "<foreignObject>"],
    ['<body xmlns="http://www.w3.org/1999/xhtml"/>', "<body>"],
    ['<set attributeName="onmouseover" to="alert(1)"/>', "<set>"],
    ['<animate attributeName="href" values="javascript:alert(1)"/>', "<animate>"],
    ["<style>@import 'https://example.com/a.css'</style>", "a style that fetches"],
    ["<style>p { fill: url(https://example.com/a) }</style>", "a style that fetches"],
    ['<path fill="url(https://example.com/a#b)"/>', 'fill="url(https://example.com/a#b)"'],
    ['<?xml-stylesheet href="a.xsl" type="text/xsl"?>', "<?xml-stylesheet?>"],
  ])("%s", (content, told) => {
    expect(svgActivity(svg(content))).toBe(told);
  });

  test("or that it is no XML that every program reads alike", () => {
    const texts = [
      "<svg><script>",
      "<html/>",
      `<!DOCTYPE svg [<!ENTITY a "b">]><svg ${NAMESPACE}>&a;</svg>`,
      `<?xml version="1.0" encoding="utf-16"?><svg ${NAMESPACE}/>`,
    ];
    for (const text of texts) {
      expect(svgActivity(Buffer.from(text))).toBe("XML that cannot be read");
    }
    const wide = Buffer.from(`\uFEFF<svg ${NAMESPACE}><script/></svg>`, "utf16le");
    expect(svgActivity(wide)).toBe("XML that cannot be read");
  });
});

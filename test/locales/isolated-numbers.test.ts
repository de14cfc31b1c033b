import { describe, expect, test } from "vitest";

import { isolatedNumbers, isolatedNumbersInHtml } from "../../src/locales/isolated-numbers.ts";

const seen = (text: string) => text.replaceAll("\u2066", "[").replaceAll("\u2069", "]");

describe("the numbers of a right-to-left text", () => {
  test.each([
    ["בני 25–54 שנים", "בני [25–54] שנים"],
    ["2016–2019", "[2016–2019]"],
    ["المعدل −1.15 نقطة", "المعدل [−1.15] نقطة"],
    ["(10%)", "([10%])"],
    ["+4,5\u00a0%.", "[+4,5\u00a0%]."],
    ["٣٥٫٣٪ و−١٫٥", "\u2067٣٥٫٣٪] و\u2067−١٫٥]"],
  ])("keep sign, per cent and order: %s", (text, expected) => {
    expect(seen(isolatedNumbers(text))).toBe(expected);
  });

  test.each(["ל-100 תושבים", "בשנת 2019", "1,234", "covid-19", "https://x.example/2016-2019/5%"])(
    "stay as they are where nothing turns them: %s",
    (text) => {
      expect(isolatedNumbers(text)).toBe(text);
    },
  );

  test("are put into bdi in a page, outside of drawings, scripts and attributes", () => {
    const html =
      '<p title="5% > 4%">בני 25–54</p><svg><text>5%</text></svg><pre>1-2</pre><b>−1.1</b>';
    expect(isolatedNumbersInHtml(html)).toBe(
      '<p title="5% > 4%">בני <bdi dir="ltr">25–54</bdi></p>' +
        '<svg><text>5%</text></svg><pre>1-2</pre><b><bdi dir="ltr">−1.1</bdi></b>',
    );
  });

  test("are not put into a second bdi", () => {
    const html = '<bdi class="num">−1.15</bdi> <bdi>בני 25–54</bdi>';
    expect(isolatedNumbersInHtml(html)).toBe(
      '<bdi class="num">−1.15</bdi> <bdi>בני <bdi dir="ltr">25–54</bdi></bdi>',
    );
  });
});

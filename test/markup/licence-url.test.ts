import { expect, test } from "vitest";
import { licenceUrl } from "../../src/markup/licence-url.ts";

test.each([
  ["CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC-BY-NC-SA-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"],
  ["CC-BY-3.0-IT", "https://creativecommons.org/licenses/by/3.0/it/"],
  ["CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["ODbL-1.0", "https://spdx.org/licenses/ODbL-1.0.html"],
  ["https://example.org/terms", "https://example.org/terms"],
])("the licence %s has an address", (licence, url) => {
  expect(licenceUrl(licence)).toBe(url);
});

test.each(["all rights reserved", "", "IODL", "javascript:alert(1)"])(
  "the words %j have none",
  (words) => {
    expect(licenceUrl(words)).toBeNull();
  },
);

import { expect, test } from "vitest";

test("tests run in one time zone and language on every machine", () => {
  expect(new Date(0).getTimezoneOffset()).toBe(-765);
  expect((1234.5).toLocaleString()).toBe("1.234,5");
  expect(new Intl.DateTimeFormat().resolvedOptions()).toMatchObject({
    timeZone: "Pacific/Chatham",
    locale: "tr-TR",
  });
});

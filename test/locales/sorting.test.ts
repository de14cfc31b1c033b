import { describe, expect, test } from "vitest";

import { collate } from "../../src/locales/sorting.ts";

describe("names in the order of a language", () => {
  test("put accented Greek letters beside plain ones", () => {
    const names = ["Ωραιόκαστρο", "Άγιος Νικόλαος", "Αμάρι", "Έδεσσα", "Βιάννος"];
    expect(names.toSorted(collate("el"))).toEqual([
      "Άγιος Νικόλαος",
      "Αμάρι",
      "Βιάννος",
      "Έδεσσα",
      "Ωραιόκαστρο",
    ]);
  });

  test("count numbers within names by their value", () => {
    expect(["Zona 10", "Zona 9"].toSorted(collate("it"))).toEqual(["Zona 9", "Zona 10"]);
  });

  test("follow code points where the language sees no difference", () => {
    const [composed, decomposed] = ["\u00e8", "e\u0300"];
    expect([composed, decomposed].toSorted(collate("it"))).toEqual([decomposed, composed]);
    expect(collate("it")(composed, composed)).toBe(0);
  });
});

import type { Figure } from "../../src/figures/figure.ts";
import type { Language } from "../../src/model/language.ts";
import { trusted } from "../../src/markup/html.ts";

/** A drawn figure with a number, and one that was withheld, in its table. */
export function births(language: Language): Figure {
  const name = language === "it" ? "Mandorlo" : "Almond, Upper";
  return {
    id: "trend-births-village",
    form: "chart",
    kind: "trend",
    indicators: ["births"],
    title: "Births fall <everywhere>",
    subtitle: "Births, 2021",
    description: "From 9 to 1,234.5.",
    wide: trusted('<svg viewBox="0 0 600 300" width="600" height="300"><path d="M0 0"/></svg>'),
    narrow: trusted('<svg viewBox="0 0 300 300" width="300" height="300"></svg>'),
    legend: null,
    swatches: [],
    table: {
      columns: [
        { key: "area", label: "village", isNumber: false },
        { key: "value", label: "births", isNumber: true },
      ],
      rows: [
        [
          { text: name, value: "A1" },
          { text: "1,234.5", value: 1234.5 },
        ],
        [
          { text: "Birch", value: "A2" },
          { text: "withheld", value: null },
        ],
      ],
    },
    notes: ["A note."],
    source: "Source: Register.",
    isIllustrative: false,
  };
}

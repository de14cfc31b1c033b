import type { ExampleFile } from "./example-file.ts";
import { mulberry32 } from "../../src/stats/random.ts";

/** Residents of 2019 (Central Bureau of Statistics); the illustration starts from them. */
const RESIDENTS: Readonly<Record<string, number>> = {
  1139: 46173,
  10056: 28926,
  516: 15276,
  490: 12514,
  483: 8381,
  522: 13113,
  543: 7728,
};

const SEED = 2019;

/**
 * Makes the numbers that the Beit HaKerem atlas invents: how many people with disabilities are
 * expected, recognised and served in each authority. The document publishes no such split; nothing
 * here is worked back from the shares that it does publish but the tenth of expected people.
 */
export function beitHakeremFiles(): readonly ExampleFile[] {
  const random = mulberry32(SEED);
  const share = (low: number, high: number) => low + random() * (high - low);
  const rows = Object.entries(RESIDENTS).flatMap(([area, residents]) => {
    const expected = Math.round(residents / 10);
    const recognised = Math.round(expected * share(0.35, 0.6));
    const served = Math.round(recognised * share(0.4, 0.7));
    return [
      [area, "disability-expected", 2019, expected],
      [area, "disability-recognised", 2019, recognised],
      [area, "disability-served", 2019, served],
    ];
  });
  return [
    {
      path: "data/observations/illustrative.csv",
      content: [["area", "indicator", "period", "value"], ...rows].join("\n") + "\n",
    },
  ];
}

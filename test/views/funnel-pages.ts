import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Language } from "../../src/model/language.ts";
import { seen } from "../derive/hamlets.ts";
import { tinyPages } from "./tiny-pages.ts";

const STAGES = {
  expected: [120, 80, 40, 30],
  recognised: [90, 84, "missing", 20],
  served: [36, 42, 9, 24],
} as const;

/** The tiny atlas with a take-up funnel of older people in its four villages. */
export function funnelPages(
  language: Language,
  change: (atlas: Atlas) => Atlas = (atlas) => atlas,
): PageContext {
  return tinyPages(language, { base: "/atlas/", change: (atlas) => change(withFunnel(atlas)) });
}

function withFunnel(atlas: Atlas): Atlas {
  const [model] = atlas.indicators;
  if (model === undefined) throw new Error("missing indicator: population");
  const indicators = Object.keys(STAGES).map((code): Indicator => ({ ...model, code }));
  const observations = Object.entries(STAGES).flatMap(([code, values]) =>
    values.map((value, i) => seen(code, `A0${i + 1}`, value)),
  );
  const stages = { expected: "expected", recognised: "recognised", served: "served" };
  return {
    ...atlas,
    config: { ...atlas.config, takeUp: [{ id: "older", group: "older", ...stages }] },
    indicators: [...atlas.indicators, ...indicators],
    observations: [...atlas.observations, ...observations],
  };
}

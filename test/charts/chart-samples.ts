import type { ContributionBarsOptions } from "../../src/charts/contribution-bars.ts";
import type { FunnelChartOptions } from "../../src/charts/funnel-chart.ts";
import type { LorenzChartOptions } from "../../src/charts/lorenz-chart.ts";
import type { PlanTimelineOptions } from "../../src/charts/plan-timeline.ts";
import type { RangeChartOptions } from "../../src/charts/range-chart.ts";
import type { ScatterChartOptions } from "../../src/charts/scatter-chart.ts";
import type { StackedResourcesOptions } from "../../src/charts/stacked-resources.ts";
import { lorenz } from "../../src/stats/lorenz.ts";
import { format } from "./samples.ts";

/** The languages of the kept pictures: one from the left, two scripts from the right. */
export const LANGUAGES = ["en", "he", "ar"] as const;
export type SampleLanguage = (typeof LANGUAGES)[number];

type Words = Readonly<Record<SampleLanguage, readonly string[]>>;

const NAMES: Words = {
  en: ["Viannos", "Minoa Pediada", "Gortyna", "Sfakia", "Amari", "Malevizi"],
  he: ["כרמיאל", "מג׳ד אל-כרום", "ראמה", "נחף", "בענה", "Misgav"],
  ar: ["كرميئيل", "مجد الكروم", "الرامة", "نحف", "البعنة", "Misgav"],
};
const SENTENCE: Readonly<Record<SampleLanguage, string>> = {
  en: "What the picture shows",
  he: "מה שרואים בתרשים",
  ar: "ما يظهر في الرسم",
};

function common(language: SampleLanguage, id: string) {
  return { id, title: SENTENCE[language], description: SENTENCE[language] };
}

function name(language: SampleLanguage, i: number): string {
  return NAMES[language][i] ?? "";
}

const whole = (value: number) => value.toFixed(0);

/** Six areas, two of them close together, with a divide on each axis. */
export function sampleScatter(
  language: SampleLanguage,
  changes: Partial<ScatterChartOptions> = {},
): ScatterChartOptions {
  const places = [
    [6.1, 61],
    [6.4, 60],
    [14.4, 57],
    [19.4, 52],
    [17.7, 26],
    [7.4, 31],
  ] as const;
  return {
    ...common(language, "scatter"),
    points: places.map(([x, y], i) => ({
      code: `A${i}`,
      label: name(language, i),
      x,
      y,
      className: y > 45 ? "b31" : "b13",
      isAccent: i === 2,
    })),
    xLabel: { en: "Services per 10,000", he: "שירותים ל-10,000", ar: "خدمات لكل 10,000" }[language],
    yLabel: { en: "Need score", he: "ציון הצורך", ar: "درجة الحاجة" }[language],
    xFormat: whole,
    yFormat: whole,
    xDivides: [{ value: 10, label: `${name(language, 0)} 10` }],
    yDivides: [{ value: 45, label: `${name(language, 0)} 45` }],
    quadrants: {
      highLeft: { en: "High need, few", he: "צורך רב, מעט", ar: "حاجة كبيرة، قليل" }[language],
      highRight: { en: "High need, many", he: "צורך רב, הרבה", ar: "حاجة كبيرة، كثير" }[language],
      lowLeft: "",
      lowRight: { en: "Low need, many", he: "צורך מועט, הרבה", ar: "حاجة قليلة، كثير" }[language],
    },
    widthPx: 720,
    heightPx: 480,
    ...changes,
  };
}

/** Three domains: one above what it is compared with, one below, one without a score. */
export function sampleContributions(
  language: SampleLanguage,
  changes: Partial<ContributionBarsOptions> = {},
): ContributionBarsOptions {
  return {
    ...common(language, "contributions"),
    domains: [
      { label: name(language, 0), value: 12.3, share: 0.6, benchmark: 9 },
      { label: name(language, 1), value: 8.1, share: 0.4, benchmark: 9.9 },
      {
        label: name(language, 2),
        value: null,
        share: null,
        benchmark: 3,
        reason: { en: "withheld", he: "חסוי", ar: "محجوب" }[language],
      },
    ],
    areaLabel: name(language, 3),
    benchmarkLabel: name(language, 4),
    format,
    shareFormat: (share) => `${Math.round(share * 100)}%`,
    widthPx: 720,
    mirrored: language !== "en",
    ...changes,
  };
}

const STAGES: Words = {
  en: ["Expected", "Recognised", "Served", "Under-detection", "Under-consumption", "people"],
  he: ["צפויים", "מוכרים", "מקבלי שירות", "תת-איתור", "תת-צריכה", "אנשים"],
  ar: ["المتوقعون", "المعترف بهم", "متلقو الخدمة", "نقص الكشف", "نقص الاستهلاك", "أشخاص"],
};

/** Two areas: one whole funnel and one of which a stage is withheld. */
export function sampleFunnel(
  language: SampleLanguage,
  changes: Partial<FunnelChartOptions> = {},
): FunnelChartOptions {
  const word = (i: number) => STAGES[language][i] ?? "";
  const stage = (i: number, value: number | null) => ({
    label: word(i),
    note: i === 0 ? "" : `${word(0)} ${value ?? ""}`.trim(),
    value,
    valueLabel: value === null ? "c" : String(value),
  });
  return {
    ...common(language, "funnel"),
    funnels: [
      {
        name: name(language, 0),
        stages: [stage(0, 1528), stage(1, 860), stage(2, 428)],
        losses: [
          { name: word(3), text: `668 ${word(5)}` },
          { name: word(4), text: `432 ${word(5)}` },
        ],
      },
      {
        name: name(language, 1),
        stages: [stage(0, 764), stage(1, null), stage(2, 100)],
        losses: [null, null],
      },
    ],
    widthPx: 720,
    mirrored: language !== "en",
    ...changes,
  };
}

/** A rise, a fall, a missing first value and an area without any. */
export function sampleRange(
  language: SampleLanguage,
  changes: Partial<RangeChartOptions> = {},
): RangeChartOptions {
  const end = (value: number | null) => ({ value, label: value === null ? "–" : format(value) });
  return {
    ...common(language, "range"),
    rows: [
      { name: name(language, 0), from: end(10), to: end(30) },
      { name: name(language, 1), from: end(25), to: end(20) },
      { name: name(language, 2), from: end(null), to: end(12) },
      { name: name(language, 3), from: end(null), to: end(null) },
    ],
    fromLabel: "2018",
    toLabel: "2021",
    widthPx: 720,
    mirrored: language !== "en",
    ...changes,
  };
}

/** Three areas of unequal shares. */
export function sampleLorenz(
  language: SampleLanguage,
  changes: Partial<LorenzChartOptions> = {},
): LorenzChartOptions {
  return {
    ...common(language, "lorenz"),
    points: lorenz([20, 35, 50], [1000, 3000, 500]) ?? [],
    xLabel: { en: "Residents, cumulated", he: "תושבים, במצטבר", ar: "السكان، تراكميًا" }[language],
    yLabel: { en: "Children, cumulated", he: "ילדים, במצטבר", ar: "الأطفال، تراكميًا" }[language],
    equalLabel: { en: "the same everywhere", he: "שווה בכל מקום", ar: "متساوٍ في كل مكان" }[
      language
    ],
    format: (share) => `${Math.round(share * 100)}%`,
    sizePx: 480,
    ...changes,
  };
}

/** A measure that is over, one under way, one to come, and a day. */
export function sampleTimeline(
  language: SampleLanguage,
  changes: Partial<PlanTimelineOptions> = {},
): PlanTimelineOptions {
  const word = { en: "under way", he: "בביצוע", ar: "قيد التنفيذ" }[language];
  const row = (i: number, [from, to]: readonly [number, number], className: string) => ({
    name: `A${i} ${name(language, i)}`,
    span: { from, to },
    word,
    className,
  });
  return {
    ...common(language, "timeline"),
    rows: [
      row(0, [0, 300], "f-g-done"),
      row(1, [200, 900], "f-g-track"),
      row(2, [700, 1000], "f-g-late"),
      row(3, [500, 500], "f-ink"),
    ],
    extent: { from: 0, to: 1095 },
    now: 547,
    nowLabel: "2022-07-02",
    ticks: [
      { at: 0, label: "2021" },
      { at: 365, label: "2022" },
      { at: 730, label: "2023" },
    ],
    widthPx: 900,
    mirrored: language !== "en",
    ...changes,
  };
}

/** Two years and three sources, one of which gives nothing in the second year. */
export function sampleResources(
  language: SampleLanguage,
  changes: Partial<StackedResourcesOptions> = {},
): StackedResourcesOptions {
  return {
    ...common(language, "resources"),
    sources: [0, 1, 2].map((i) => name(language, i)),
    stacks: [
      { name: "2021", amounts: [50, 30, 20], totalLabel: "100 EUR" },
      { name: "2022", amounts: [10, 0, 40], totalLabel: "50 EUR" },
    ],
    widthPx: 720,
    mirrored: language !== "en",
    ...changes,
  };
}

import { stringify } from "yaml";
import type { ExampleFile } from "../examples/example-file.ts";
import type { GeneratorOptions } from "./generator-options.ts";
import type { Phrase } from "./words.ts";
import { REGION } from "./invented-areas.ts";
import { POPULATION } from "./invented-values.ts";
import { phrase, phrases } from "./words.ts";

const PLAN = "2021-2023";

interface Sketch {
  readonly code: string;
  readonly title: Phrase;
  readonly group: "older" | "children";
  readonly macroArea: "A" | "B";
  readonly status: "done" | "under-way" | "planned";
}

const OBJECTIVES: readonly Sketch[] = [
  { code: "A1", title: "objective1", group: "older", macroArea: "A", status: "done" },
  { code: "A2", title: "objective2", group: "older", macroArea: "A", status: "under-way" },
  { code: "B1", title: "objective3", group: "children", macroArea: "B", status: "planned" },
];

/** Invents the plan of the island with three objectives, and one issue of the newsletter. */
export function contentFiles({ languages }: GeneratorOptions): readonly ExampleFile[] {
  const said = (key: Phrase) => phrases(key, languages);
  const plan = {
    id: PLAN,
    title: said("plan"),
    summary: said("planSummary"),
    period: { from: "2021-01-01", to: "2023-12-31" },
    zone: REGION,
    leadBody: said("publisher"),
    macroAreas: [
      { code: "A", title: said("older") },
      { code: "B", title: said("children") },
    ],
    timeline: [{ date: "2021-01-01", text: said("plan") }],
  };
  return [
    { path: `content/plans/${PLAN}/plan.yaml`, content: stringify(plan) },
    ...OBJECTIVES.map((sketch, i) => ({
      path: `content/plans/${PLAN}/objectives/${sketch.code}.md`,
      content: `---\n${stringify(objective(sketch, said, 20 * (i + 1)))}---\n`,
    })),
    ...languages.map((language, i) => ({
      path: `content/newsletters/2021-q4${i === 0 ? "" : `.${language}`}.md`,
      content: issue(language),
    })),
  ];
}

function objective(
  { code, title, group, macroArea, status }: Sketch,
  said: (key: Phrase) => ReturnType<typeof phrases>,
  places: number,
) {
  return {
    code,
    title: said(title),
    summary: said("near"),
    macroArea,
    groups: [group],
    measures: [
      { code: `${code}.1`, title: said("measure"), status, from: "2021-03-01", to: "2022-06-30" },
    ],
    indicators: [
      {
        title: said("places"),
        type: "output",
        unit: said("unitPlaces"),
        direction: "increase",
        baseline: { value: places, date: "2020-12-31" },
        targets: [{ value: 2 * places, date: "2023-12-31" }],
        readings: [{ value: 1.5 * places, date: "2021-12-31" }],
      },
    ],
  };
}

function issue(language: string): string {
  const matter = {
    title: phrase("issue", language),
    lede: phrase("description", language),
    date: "2021-12-31",
    number: 1,
  };
  const residents = `:value{indicator=${POPULATION} area=${REGION} period=2021}`;
  return [
    `---\n${stringify(matter)}---\n`,
    `${phrase("issueText", language, residents)}\n`,
    `::map{indicator=${POPULATION} period=2021 level=municipality}\n`,
  ].join("\n");
}

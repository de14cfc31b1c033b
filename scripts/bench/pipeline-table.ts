import type { MeasuredStep } from "./measured-step.ts";
import type { EditedBuild, PipelineResult, PlainTime } from "./pipeline.ts";
import { generatorTable } from "./generators/generator-table.ts";
import { markdownTable } from "./markdown-table.ts";

const MEGABYTE = 1024 * 1024;
/** The step that lays out the pages, as the build calls it. */
const PAGES = "Lay out the pages";

/** The most that the pages, and the whole, may take of what plain work with the same bytes takes. */
const BARS = { pages: 6, whole: 25 } as const;
/** The most that a build after each edit may take of the first. */
const EDIT_BARS = [0.25, 0.5];

const PLAIN_HEADINGS = [
  "plain work with the same bytes",
  "seconds",
  "ratio",
  "processor ratio",
  "bar",
];

type Spent = Pick<MeasuredStep, "seconds" | "cpuSeconds">;

/** Writes what a pipeline took as Markdown: a row a step, the whole, and the plain work beside it. */
export function pipelineTable(result: PipelineResult): string {
  const { size, steps, pageCount, megabytes, copy, bare, barePages, generators, edits } = result;
  const whole: Omit<MeasuredStep, "detail"> = {
    name: "**Whole**",
    seconds: sumOf(steps, "seconds"),
    cpuSeconds: sumOf(steps, "cpuSeconds"),
    peakBytes: Math.max(...steps.map(({ peakBytes }) => peakBytes)),
  };
  const pages = steps.find(({ name }) => name === PAGES) ?? whole;
  const { areas, indicators, services, languages } = size;
  return [
    `${areas} areas, ${indicators} indicators, ${services} services, in ${languages}: ` +
      `${pageCount} pages, ${megabytes.toFixed(0)} MB\n`,
    markdownTable(["step", "seconds", "processor s", "peak MB"], [...steps, whole].map(stepCells)),
    "",
    markdownTable(PLAIN_HEADINGS, [
      plainCells("`cp -r` of the site", copy, { ours: whole }),
      plainCells("all files, by a bare script", bare, { ours: whole, bar: BARS.whole }),
      plainCells("the pages, by a bare script", barePages, { ours: pages, bar: BARS.pages }),
    ]),
    "",
    generatorTable(generators, { name: "Chora, from the atlas", use: pages }),
    "",
    markdownTable(
      ["after an edit", "seconds", "processor s", "of the first build", "bar"],
      edits.map((edited, i) => editCells(edited, whole, EDIT_BARS[i] ?? 1)),
    ),
    "",
    `Of the processor a page took ${((1000 * pages.cpuSeconds) / pageCount).toFixed(1)} ms, ` +
      `an area ${((1000 * whole.cpuSeconds) / areas).toFixed(1)} ms of the whole.`,
  ].join("\n");
}

function sumOf(steps: readonly MeasuredStep[], key: keyof Spent): number {
  return steps.reduce((sum, step) => sum + step[key], 0);
}

function stepCells({ name, ...step }: Omit<MeasuredStep, "detail">): readonly string[] {
  const megabytes = step.peakBytes / MEGABYTE;
  return [name, step.seconds.toFixed(1), step.cpuSeconds.toFixed(1), megabytes.toFixed(0)];
}

/** The bar is of processor time, which hangs less on what else the machine does. */
function plainCells(
  name: string,
  plain: PlainTime,
  { ours, bar = null }: { readonly ours: Spent; readonly bar?: number | null },
): readonly string[] {
  const ratio = plain.cpuSeconds === null ? null : ours.cpuSeconds / plain.cpuSeconds;
  const verdict =
    bar === null || ratio === null ? "" : `${bar} (${ratio <= bar ? "kept" : "over"})`;
  const clock = (ours.seconds / plain.seconds).toFixed(1);
  return [name, plain.seconds.toFixed(2), clock, ratio?.toFixed(1) ?? "", verdict];
}

function editCells({ name, steps }: EditedBuild, first: Spent, bar: number): readonly string[] {
  const [seconds, cpuSeconds] = [sumOf(steps, "seconds"), sumOf(steps, "cpuSeconds")];
  const share = cpuSeconds / first.cpuSeconds;
  const verdict = `${percent(bar)} (${share <= bar ? "kept" : "over"})`;
  return [name, seconds.toFixed(1), cpuSeconds.toFixed(1), percent(share), verdict];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

import type { AreaWords, SwitchChoice, SwitchData } from "../views/map-switches.ts";

const LIT = "is-lit";
const ABSENT: Readonly<Record<string, string>> = { n: "nodata", s: "supp" };

/** Lights up together all that shows one area: shape, label, row, and its class in the legend. */
function lightUp(target: EventTarget | null): void {
  const code = target instanceof Element ? areaAt(target) : null;
  for (const element of document.querySelectorAll(`.${LIT}`)) element.classList.remove(LIT);
  if (code === null) return;
  for (const element of document.querySelectorAll(`[data-area="${CSS.escape(code)}"]`)) {
    element.classList.add(LIT);
    const shape = element.matches("a") ? element.querySelector("path, circle, rect") : null;
    const className = shape?.classList[0] ?? "";
    if (!/^[qdb]\d+$/.test(className)) continue;
    const squares = element.closest("figure")?.querySelectorAll(`.legend .${className}`) ?? [];
    for (const square of squares) square.classList.add(LIT);
  }
}

function areaAt(element: Element): string | null {
  return element.closest("[data-area]")?.getAttribute("data-area") ?? null;
}

/** Gives a map the means to be seen in other classes and at other periods. */
function addSwitches(figure: HTMLElement, template: HTMLTemplateElement): void {
  const data = JSON.parse(template.dataset["ways"] ?? "") as SwitchData;
  const legends = [...template.content.querySelectorAll("svg")];
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const controls = document.createElement("div");
  controls.className = "fig-switches";
  const groups = [...new Set(data.choices.map(({ group }) => group))];
  const fieldsets = groups.map((group) => fieldsetOf(figure.id, group, data.choices));
  controls.append(...fieldsets, status);
  let drawn: DrawnMap | undefined;
  controls.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const choice = data.choices[Number(target.value)];
    if (choice === undefined) return;
    for (const other of fieldsets) if (!other.contains(target)) reset(other);
    drawn ??= drawnMap(figure, data);
    repaint(figure, { ...data, ...drawn }, choice);
    const legend = legends[Number(target.value)]?.cloneNode(true);
    if (legend !== undefined) figure.querySelector("svg.legend")?.replaceWith(legend);
    status.textContent = choice.said;
  });
  figure.querySelector("figcaption")?.after(controls);
}

function fieldsetOf(
  id: string,
  group: string,
  choices: readonly SwitchChoice[],
): HTMLFieldSetElement {
  const fieldset = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = group;
  fieldset.append(legend);
  choices.forEach((choice, i) => {
    if (choice.group !== group) return;
    const input = document.createElement("input");
    const name = `${id} ${group}`;
    Object.assign(input, { type: "radio", name, value: String(i), defaultChecked: choice.isDrawn });
    const label = document.createElement("label");
    label.append(input, ` ${choice.label}`);
    fieldset.append(label);
  });
  return fieldset;
}

/** Other periods stand in the classes of the drawn map, and other classes at its period. */
function reset(fieldset: HTMLFieldSetElement): void {
  for (const input of fieldset.querySelectorAll("input")) input.checked = input.defaultChecked;
}

/** What a map says as it was drawn. */
interface DrawnMap {
  readonly areas: readonly string[];
  readonly words: AreaWords;
}

function drawnMap(figure: HTMLElement, { classed, choices }: SwitchData): DrawnMap {
  const { digits = "", classes = [] } = choices.find(({ isDrawn }) => isDrawn) ?? {};
  const links = [...figure.querySelectorAll(".wide svg a[data-area]")];
  const areas = links.map((link) => link.getAttribute("data-area") ?? "");
  const values = valuesShown(figure);
  const texts = links.map((link, i) => {
    const [digit, count] = [digits[i] ?? "n", classes.length];
    const label = link.getAttribute("aria-label") ?? "";
    return digit in ABSENT ? label : withoutClass(label, classWords(classed, { digit, count }));
  });
  return { areas, words: { texts, values: areas.map((code) => values.get(code) ?? "") } };
}

/** The values on the labels of a map, or in the list of the areas that have a number there. */
function valuesShown(figure: HTMLElement): ReadonlyMap<string, string> {
  const listed = figure.querySelectorAll(".numbered [data-area] .num");
  const labelled = figure.querySelectorAll("svg text[data-area] .lb-b:last-child");
  return new Map([...listed, ...labelled].map((value) => [areaAt(value) ?? "", value.textContent]));
}

/** Takes the words of a class, which stand around "%a", off a label; marks of direction stay. */
function withoutClass(label: string, words: string): string {
  const [before = "", after = ""] = words.split("%a");
  const [start, end] = [before.replace(OPENING, ""), after.replace(CLOSING, "")];
  return label.slice(start.length, label.length - end.length);
}

const OPENING = /[\u2066-\u2068]$/;
const CLOSING = /^\u2069/;

interface RepaintData extends DrawnMap, Pick<SwitchData, "classed"> {}

function repaint(figure: HTMLElement, data: RepaintData, choice: SwitchChoice): void {
  const { areas, classed } = data;
  const { texts, values } = choice.words ?? data.words;
  figure.classList.toggle("is-switched", !choice.isDrawn);
  areas.forEach((code, i) => {
    const digit = choice.digits[i] ?? "n";
    const className = ABSENT[digit] ?? choice.classes[Number(digit)] ?? "nodata";
    const text = texts[i] ?? "";
    const count = choice.classes.length;
    const words = digit in ABSENT ? text : classWords(classed, { text, digit, count });
    for (const element of figure.querySelectorAll(`svg [data-area="${CSS.escape(code)}"]`)) {
      if (element.matches("a")) paintShape(element, className, words);
      else paintLabel(element, className, values[i] ?? "");
    }
    const listed = figure.querySelectorAll(`.numbered [data-area="${CSS.escape(code)}"] .num`);
    for (const element of listed) element.textContent = values[i] ?? "";
  });
  figure.querySelectorAll(".legend-swatches b").forEach((count, i) => {
    count.textContent = choice.counts[i] ?? count.textContent;
  });
}

function classWords(
  classed: string,
  { text = "%a", digit, count }: { text?: string; digit: string; count: number },
): string {
  const number = String(Number(digit) + 1);
  return classed
    .replace("%n", number)
    .replace("%c", String(count))
    .replace("%a", () => text);
}

function paintShape(link: Element, className: string, words: string): void {
  if (link.hasAttribute("aria-label")) link.setAttribute("aria-label", words);
  const title = link.querySelector("title");
  if (title !== null) title.textContent = words;
  const shape = link.querySelector("path, circle, rect");
  // Patterns would shrink in the grid of a map; a shape with a transform stands in px.
  const isInGrid = shape?.tagName === "path" && !shape.hasAttribute("transform");
  const isCoarse = shape?.closest('g[transform="scale(0.5)"]') !== null;
  const grid = isCoarse ? "in-coarse-grid" : "in-grid";
  shape?.setAttribute("class", isInGrid ? `${className} ${grid}` : className);
}

function paintLabel(label: Element, className: string, value: string): void {
  const last = label.lastElementChild;
  if (last?.classList.contains("lb-b")) last.textContent = value;
  const isInside = !label.classList.contains("halo") || label.hasAttribute("data-inside");
  if (!isInside) return;
  label.setAttribute("data-inside", "");
  const isFilled = /^[qd]\d$/.test(className);
  label.setAttribute("class", isFilled ? `lb on-${className}` : "lb halo");
}

/** Patterns for the grids of maps, in which a px is four steps, or two. */
function addGridPatterns(): void {
  for (const pattern of document.querySelectorAll(".defs pattern")) {
    const turn = pattern.getAttribute("patternTransform") ?? "";
    for (const [grid, steps] of [["grid", 4] as const, ["coarse-grid", 2] as const]) {
      const inGrid = pattern.cloneNode(true) as Element;
      inGrid.id = `${pattern.id}-${grid}`;
      inGrid.setAttribute("patternTransform", `scale(${steps}) ${turn}`);
      pattern.after(inGrid);
    }
  }
}

document.addEventListener("pointerover", ({ target }) => lightUp(target));
document.addEventListener("focusin", ({ target }) => lightUp(target));
const templates = document.querySelectorAll<HTMLTemplateElement>("template[data-ways]");
for (const template of templates) {
  const figure = template.closest("figure");
  if (figure !== null) addSwitches(figure, template);
}
if (templates.length > 0) addGridPatterns();

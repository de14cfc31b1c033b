import { COLOURS, type ColourName, type Colours } from "./colours.ts";

/** Presentation attributes by name. */
export type Paint = Readonly<Record<string, string>>;

/** The two faces of the atlas, with what stands in for them where they are not installed. */
export const FONT_FAMILIES = {
  sans: "'IBM Plex Sans', 'IBM Plex Sans Hebrew', 'IBM Plex Sans Arabic', sans-serif",
  serif: "'Source Serif 4', 'Frank Ruhl Libre', 'Noto Naskh Arabic', Georgia, serif",
} as const;

/** The text of a picture where no class says otherwise, to be put on the picture. */
export const TEXT_PAINT: Paint = { fill: COLOURS.light.ink, "font-family": FONT_FAMILIES.sans };

/** Classes of whole pictures, which lay them out and paint nothing. */
const UNPAINTED =
  "map legend scatter funnel timeline resources ranges lorenz trend multiples bars rowbar strip spark mark scale bul pyr-p".split(
    " ",
  );

const RAMP_NAMES = [
  ...(["q1", "q2", "q3", "q4", "q5", "d1", "d2", "d3", "d4", "d5", "d6"] as const),
  ...(["b11", "b12", "b13", "b21", "b22", "b23", "b31", "b32", "b33"] as const),
] as const;

const FILLS: Readonly<Record<string, ColourName>> = {
  "f-better": "better",
  "f-worse": "worse",
  "f-accent": "accent",
  "f-ink": "ink",
  "f-ink2": "ink-3",
  "f-mute": "mute",
  "f-land": "land",
  "f-land2": "land-2",
  "f-tint": "tint",
  "f-paper": "paper",
  d0: "paper",
  "f-hatchbg": "hatch-bg",
  "f-hatch": "hatch",
  "f-pm": "q4",
  "f-pf": "q2",
  "f-g0": "land-2",
  "f-g-done": "better",
  "f-g-track": "better",
  "f-g-late": "worse",
  "f-g-todo": "land-2",
};

/** Lines without a fill: colour, then width; and what else belongs to them. */
const LINES: Readonly<Record<string, readonly [ColourName, width?: number, more?: Paint]>> = {
  "n-better": ["better", 1.3],
  "n-same": ["same", 1.5],
  "n-ink": ["ink", 1.4],
  "n-ink2": ["ink", 1.6],
  "n-rule": ["rule"],
  "n-tick": ["mute", 1],
  "n-tick2": ["ink-2", 1.2],
  "n-ci": ["accent", 2.5],
  "n-mean": ["ink", 1.6],
  "n-line": ["ink-2", 1.5, { "stroke-linejoin": "round" }],
  "n-line2": ["mute", 1.2],
  "n-axis": ["ink", 1, { "vector-effect": "non-scaling-stroke" }],
  "n-hatch": ["hatch", 1.6],
  "n-border": ["border", 0.8, { "stroke-linejoin": "round" }],
  "n-pocket": ["ink", 1.8, { "stroke-linejoin": "round" }],
  "n-coast": ["coast", 0.7, { "stroke-linejoin": "round" }],
  "n-scale": ["ink-2"],
  "n-lead": ["rule-2", 0.8],
  "n-grid": ["rule", 1, { "vector-effect": "non-scaling-stroke" }],
  "n-acc": ["accent", 2, { "stroke-linejoin": "round" }],
  "n-out": ["ink", 1.4, { "stroke-linejoin": "round" }],
  "n-target": ["ink", 2, { "vector-effect": "non-scaling-stroke" }],
  "n-zone": ["ink", 1.3],
  "n-btrack": ["land-2", 5],
  "n-bfill": ["mute", 5],
  "n-leadh": ["paper", 2.6, { opacity: "0.75" }],
  "n-leadk": ["ink-2", 0.8],
  "n-ghost": ["mute", 0.7, { opacity: "0.55" }],
  "n-cut": ["ink-2", 1, { "stroke-dasharray": "3 4" }],
};

/** Strokes that are added to a shape which keeps its fill. */
const STROKES: Readonly<Record<string, readonly [ColourName, width: number, more?: Paint]>> = {
  "s-paper": ["paper", 1.5],
  "s-border": ["border", 0.8],
  "s-key": ["rule-2", 0.6],
  "s-ink": ["ink", 0.8],
  "n-reg": ["ink", 1, { "vector-effect": "non-scaling-stroke" }],
  halo: ["paper", 3, { "paint-order": "stroke", "stroke-linejoin": "round" }],
};

/** Sizes of text in px. */
const TEXTS: Readonly<Record<string, readonly [sizePx: number, ColourName]>> = {
  ax: [11, "ink-3"],
  lb: [12, "ink"],
  "lb-s": [11, "ink-2"],
  "lb-m": [11.5, "ink"],
  "lb-w": [12, "worse"],
};

const OTHERS: Readonly<Record<string, (colours: Colours) => Paint>> = {
  nodata: () => ({ fill: "url(#hatch)" }),
  supp: () => ({ fill: "url(#dots)" }),
  outside: () => ({ fill: "url(#rings)" }),
  unregistered: () => ({ fill: "url(#lines)" }),
  unsurveyed: () => ({ fill: "url(#cross)" }),
  "n-ru": () => ({ "stroke-width": "2" }),
  "n-none": () => ({ fill: "none" }),
  "lb-b": () => ({ "font-weight": "600" }),
  "lb-on": ({ paper }) => ({ fill: paper }),
  "on-dark": () => ({ fill: "#ffffff" }),
  "on-light": () => ({ fill: "#1d1b17" }),
};

/** Every class in the order in which later ones win, whatever the order on the element. */
const PAINTS = paints(COLOURS.light);

/**
 * Gives the presentation attributes that stand for the classes of an element, separated by spaces,
 * in the light palette. They are those of the style sheets, for pictures that no style sheet reaches.
 *
 *     paintAttributes("q3 s-key")
 *     // { fill: "#7aaed6", stroke: "#8c8678", "stroke-width": "0.6" }
 */
export function paintAttributes(className: string): Paint {
  const names = new Set(className.split(" ").filter(Boolean));
  for (const name of names) {
    if (!PAINTS.has(name)) throw new Error(`unknown class: ${name}`);
  }
  const found = [...PAINTS].flatMap(([name, paint]) => (names.has(name) ? [paint] : []));
  return Object.assign({}, ...found) as Paint;
}

function paints(colours: Colours): ReadonlyMap<string, Paint> {
  const entries: readonly (readonly [string, Paint])[] = [
    ...UNPAINTED.map((name) => [name, {}] as const),
    ...Object.entries(FILLS).map(([name, fill]) => [name, { fill: colours[fill] }] as const),
    ...RAMP_NAMES.map((name) => [name, { fill: colours[name] }] as const),
    ...Object.entries(LINES).map(
      ([name, line]) => [name, { fill: "none", ...stroke(colours, line) }] as const,
    ),
    ...Object.entries(STROKES).map(([name, line]) => [name, stroke(colours, line)] as const),
    ...Object.entries(TEXTS).map(
      ([name, [size, fill]]) => [name, { "font-size": String(size), fill: colours[fill] }] as const,
    ),
    ...Object.entries(OTHERS).map(([name, paint]) => [name, paint(colours)] as const),
    ...Object.entries(colours)
      .filter(([name]) => name.startsWith("on-"))
      .map(([name, fill]) => [name, { fill }] as const),
  ];
  return new Map(entries);
}

function stroke(
  colours: Colours,
  [colour, width, more = {}]: readonly [ColourName, width?: number, more?: Paint],
): Paint {
  const widths = width === undefined ? {} : { "stroke-width": String(width) };
  return { stroke: colours[colour], ...widths, ...more };
}

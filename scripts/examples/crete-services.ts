import type { CreteArea } from "./crete-areas.ts";

type CsvRow = readonly (string | number)[];

interface Kind {
  readonly code: string;
  readonly el: string;
  readonly en: string;
  readonly group: string;
  readonly funding: string;
  /** True where people from the whole regional unit come. */
  readonly isWide: boolean;
}

/** Kinds of services in the five themes of the observatory's survey form. */
const KINDS: readonly Kind[] = [
  { code: "community-centre", el: "Κέντρο κοινότητας", en: "Community centre", group: "low-income", funding: "esf", isWide: false },
  { code: "social-grocery", el: "Κοινωνικό παντοπωλείο", en: "Social grocery", group: "low-income", funding: "esf", isWide: false },
  { code: "home-help", el: "Βοήθεια στο σπίτι", en: "Home help", group: "older", funding: "state", isWide: false },
  { code: "day-centre", el: "Κέντρο ημερήσιας φροντίδας", en: "Day-care centre", group: "older", funding: "esf", isWide: false },
  { code: "social-pharmacy", el: "Κοινωνικό φαρμακείο", en: "Social pharmacy", group: "low-income", funding: "municipal", isWide: false },
  { code: "mental-health", el: "Μονάδα ψυχικής υγείας", en: "Mental health unit", group: "disabilities", funding: "state", isWide: true },
  { code: "after-school", el: "Δημιουργική απασχόληση", en: "After-school club", group: "children", funding: "municipal", isWide: false },
  { code: "second-chance-school", el: "Σχολείο δεύτερης ευκαιρίας", en: "Second-chance school", group: "", funding: "state", isWide: true },
  { code: "training", el: "Κέντρο κατάρτισης", en: "Training centre", group: "long-term-unemployed", funding: "esf", isWide: true },
  { code: "employment-counselling", el: "Γραφείο απασχόλησης", en: "Employment office", group: "long-term-unemployed", funding: "state", isWide: false },
  { code: "social-cooperative", el: "Κοιν.Σ.Επ.", en: "Social co-operative", group: "long-term-unemployed", funding: "esf", isWide: false },
];

const HEADING = [
  ...["id", "name:el", "name:en", "organization:el", "organization:en", "taxonomy", "groups"],
  ...["status", "lon", "lat", "area", "coverage", "hours", "languages", "funding", "since", "until", "updated"],
  "illustrative",
];

/** Invents services: kinds in turn, more of them where more people live. */
export function serviceRows(
  areas: readonly CreteArea[],
  count: number,
  random: () => number,
): readonly CsvRow[] {
  const total = areas.reduce((sum, area) => sum + Math.sqrt(area.residents), 0);
  const numberOf = new Map<string, number>();
  const rows = Array.from({ length: count }, (_, i): CsvRow => {
    const kindOfService = KINDS[i % KINDS.length] ?? KINDS[0];
    if (kindOfService === undefined) throw new Error("missing kind: of services");
    const area = chosen(areas, random() * total);
    const key = `${kindOfService.code}-${area.code}`;
    const n = (numberOf.get(key) ?? 0) + 1;
    numberOf.set(key, n);
    return serviceRow(kindOfService, area, { n, random, areas });
  });
  return [HEADING, ...rows];
}

interface ServiceMoment {
  /** Of its kind in its area. */
  readonly n: number;
  readonly random: () => number;
  readonly areas: readonly CreteArea[];
}

function serviceRow(
  { code, el, en, group, funding, isWide }: Kind,
  area: CreteArea,
  { n, random, areas }: ServiceMoment,
): CsvRow {
  const near = (from: number) => Number((from + (random() - 0.5) * 0.03).toFixed(4));
  const number = n === 1 ? "" : ` ${n}`;
  const luck = random();
  const status = luck < 0.06 ? "planned" : luck < 0.1 ? "closed" : "active";
  const year = 2018 + Math.floor(random() * 4);
  const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
  const sameUnit = areas.filter(({ unit }) => unit === area.unit);
  const seat = area.name.el;
  return [
    `${code}-${area.code}-${n}`,
    `${el}${number}, ${seat}`,
    `${en}${number}, ${area.name.en}`,
    `Δήμος: ${seat}`,
    `Municipality: ${area.name.en}`,
    code,
    group,
    status,
    near(area.lon),
    near(area.lat),
    area.code,
    (isWide ? sameUnit : [area]).map((served) => served.code).join(";"),
    "Mo-Fr 09:00-14:00",
    "el",
    funding,
    status === "planned" ? "2022-06-01" : "2017-03-01",
    status === "closed" ? "2020-12-31" : "",
    `${year}-${month}-15`,
    "yes",
  ];
}

/** Says where somebody looked: in nine of ten municipalities for each kind. */
export function surveyRows(areas: readonly CreteArea[], random: () => number): readonly CsvRow[] {
  const rows = areas.flatMap(({ code }) =>
    KINDS.filter(() => random() < 0.9).map((found): CsvRow => [code, found.code, "2021-06-30"]),
  );
  return [["area", "taxonomy", "surveyed_on"], ...rows];
}

function chosen(areas: readonly CreteArea[], at: number): CreteArea {
  let left = at;
  const found = areas.find((area) => (left -= Math.sqrt(area.residents)) <= 0) ?? areas.at(-1);
  if (found === undefined) throw new Error("missing area: of Crete");
  return found;
}

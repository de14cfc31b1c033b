import { isolatedNumbers } from "../locales/isolated-numbers.ts";
import { DAGGER } from "../model/dagger.ts";
import { PROVISIONAL_MARK } from "../model/provisional-mark.ts";

interface ComparedIndicator {
  readonly code: string;
  readonly title: string;
  readonly href: string;
  readonly unit: string;
  readonly periodText: string;
  readonly text: string;
  readonly symbol: string;
  readonly interval: string;
  readonly comparison: string;
  readonly isDaggered: boolean;
  readonly isProvisional: boolean;
}

/** An area as its file tells of it. */
export interface ComparedArea {
  readonly area: Readonly<Record<"key" | "name" | "level" | "parent" | "href", string>>;
  readonly index: { readonly title: string; readonly href: string; readonly text: string } | null;
  readonly domains: readonly {
    readonly title: string;
    readonly indicators: readonly ComparedIndicator[];
  }[];
}

/** The head of the first column, and what stands where an area has no such number. */
interface TableWords {
  readonly indicator: string;
  readonly absent: string;
}

/** Makes the table of the areas: a column an area, a row an indicator, by domain. */
export function comparedTable(areas: readonly ComparedArea[], words: TableWords): HTMLTableElement {
  const table = document.createElement("table");
  table.className = "compare";
  const head = table.createTHead().insertRow();
  head.append(cell("th", words.indicator, "col"), ...areas.map(areaHead));
  if (areas.some(({ index }) => index !== null)) table.append(indexBody(areas, words));
  for (const title of new Set(areas.flatMap(({ domains }) => domains.map((d) => d.title)))) {
    table.append(domainBody(areas, title, words));
  }
  return table;
}

function areaHead({ area }: ComparedArea): HTMLElement {
  const head = cell("th", "", "col");
  head.append(
    linkTo(area.href, area.name),
    small([area.level, area.parent].filter(Boolean).join(" · ")),
  );
  return head;
}

function indexBody(areas: readonly ComparedArea[], { absent }: TableWords): HTMLElement {
  const body = document.createElement("tbody");
  const row = document.createElement("tr");
  const found = areas.find(({ index }) => index !== null)?.index;
  const head = cell("th", "", "row");
  head.append(linkTo(found?.href ?? "", found?.title ?? ""));
  row.append(
    head,
    ...areas.map(({ index }) =>
      index === null ? absentCell(absent) : valueCell({ ...PLAIN, text: index.text }),
    ),
  );
  body.append(row);
  return body;
}

function domainBody(
  areas: readonly ComparedArea[],
  title: string,
  { absent }: TableWords,
): HTMLElement {
  const body = document.createElement("tbody");
  const heading = cell("th", title, "rowgroup");
  heading.setAttribute("colspan", String(areas.length + 1));
  const group = document.createElement("tr");
  group.className = "grp";
  group.append(heading);
  const lists = areas.map(
    ({ domains }) => domains.find((domain) => domain.title === title)?.indicators ?? [],
  );
  const known = new Map(lists.flat().map((indicator) => [indicator.code, indicator]));
  body.append(
    group,
    ...[...known.values()].map((indicator) => indicatorRow(indicator, lists, absent)),
  );
  return body;
}

function indicatorRow(
  indicator: ComparedIndicator,
  lists: readonly (readonly ComparedIndicator[])[],
  absent: string,
): HTMLElement {
  const row = document.createElement("tr");
  const head = cell("th", "", "row");
  head.append(linkTo(indicator.href, indicator.title), small(indicator.unit));
  const cells = lists.map((list) => {
    const found = list.find(({ code }) => code === indicator.code);
    return found === undefined ? absentCell(absent) : valueCell(found);
  });
  row.append(head, ...cells);
  return row;
}

type Shown = Pick<
  ComparedIndicator,
  "text" | "symbol" | "interval" | "comparison" | "periodText" | "isDaggered" | "isProvisional"
>;

const PLAIN = {
  symbol: "",
  interval: "",
  comparison: "",
  periodText: "",
  isDaggered: false,
  isProvisional: false,
};

function valueCell({
  text,
  symbol,
  interval,
  comparison,
  periodText,
  isDaggered,
  isProvisional,
}: Shown): HTMLElement {
  const data = document.createElement("td");
  const value = document.createElement("bdi");
  value.className = "num";
  value.textContent = text;
  data.append(value);
  if (symbol !== "") value.append(symbol);
  const marks = `${isDaggered ? DAGGER : ""}${isProvisional ? PROVISIONAL_MARK : ""}`;
  if (marks !== "") {
    const raised = document.createElement("sup");
    raised.className = "dag";
    raised.textContent = marks;
    data.append(raised);
  }
  data.append(...[interval, comparison, periodText].filter(Boolean).map(small));
  return data;
}

function absentCell(absent: string): HTMLElement {
  const data = document.createElement("td");
  data.append(small(absent));
  return data;
}

function small(text: string): HTMLElement {
  const line = document.createElement("small");
  line.textContent = isolatedNumbers(text);
  return line;
}

function cell(name: "th", text: string, scope: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = isolatedNumbers(text);
  made.scope = scope;
  return made;
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = isolatedNumbers(text);
  return link;
}

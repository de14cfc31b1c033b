import type { Problem } from "../model/problem.ts";
import type { CountCell } from "./count-cell.ts";
import type { System } from "./system.ts";
import type { IsWithheld } from "./withhold-further.ts";
import { problem } from "../model/problem.ts";
import { boxesAround } from "./boxes-around.ts";
import { boxFinder } from "./hypercube.ts";
import { linearBounds } from "./linear-bounds.ts";
import { entry } from "./observation-index.ts";
import { needOf, roomAround } from "./room-around.ts";
import { systemNetwork } from "./system-network.ts";
import { isHidden, sensitiveCells } from "./withhold-further.ts";

/** What an audit needs to know besides the tables. */
export interface AuditContext {
  readonly isWithheld: IsWithheld;
  readonly k: number;
}

/** Lists what an attacker can tell of the sensitive counts of a system, one problem a table. */
export function auditSystem(system: System, { isWithheld, k }: AuditContext): Problem[] {
  const hidden = system.cells.map((cell) => isHidden(cell, isWithheld));
  const failing = failingCells(system, hidden);
  if (failing.length === 0) return [];
  const bounds = linearBounds(system, (i) => hidden[i] === true);
  const tables = new Map<string, number[]>();
  for (const i of failing) entry(tables, tableName(system, i), () => []).push(i);
  return [...tables].map(([name, cells]) => {
    const exact = cells.some((i) => bounds[i]?.lower === bounds[i]?.upper);
    return unprotected(
      name,
      cells.map((i) => describe(system.cells[i])),
      { exact, k },
    );
  });
}

/** Lists the sensitive counts for which no other values can be shown that are wide enough apart. */
function failingCells(system: System, hidden: readonly boolean[]): number[] {
  const network = systemNetwork(system, { isUsable: (i) => hidden[i] === true, cost: () => 0 });
  const cost = (i: number): number => (hidden[i] === true ? 0 : Infinity);
  const boxesOf = boxFinder(system);
  return sensitiveCells(system).filter((i) => {
    const cell = system.cells[i];
    if (cell === undefined || hidden[i] !== true) return true;
    const need = needOf(cell);
    if (need.up <= 0 && need.down <= 0) return false;
    if (roomAround(i, { network, need }) !== undefined) return false;
    return boxesAround(system, i, { boxesOf, cost, need }) === undefined;
  });
}

function tableName({ cells, cluster }: System, i: number): string {
  const { parentOf, source } = cluster;
  const area = cells[i]?.area ?? "";
  const parent = parentOf(area) ?? area;
  return `indicator "${source.indicator}", period "${cells[i]?.period}", parent "${parent}"`;
}

function describe(cell: CountCell | undefined): string {
  if (cell === undefined) return "";
  return cell.breakdown === "" ? cell.area : `${cell.area} (${cell.breakdown})`;
}

function unprotected(
  table: string,
  places: readonly string[],
  { exact, k }: { readonly exact: boolean; readonly k: number },
): Problem {
  const what = exact ? "can be computed from what is published" : "can be told too closely";
  return problem(
    { file: "data/observations" },
    {
      found: `${table}: the withheld count of ${places.join(", ")} ${what}`,
      expected: `a withheld count could be anything from 1 to ${k - 1}`,
      remedy:
        "Merge areas or categories, withhold the total, or leave out the indicator that gives it away.",
    },
  );
}

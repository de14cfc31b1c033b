import { heap } from "./heap.ts";

/**
 * A cell of additive tables as an arc: its count flows from one equation to another. What no
 * equation holds comes from, or goes to, the ground (node 0).
 */
export interface Arc {
  readonly tail: number;
  readonly head: number;
  /** How far the count can fall, and rise, before an attacker knows that it cannot be. */
  readonly down: number;
  readonly up: number;
  /** What it costs to withhold the count; 0 where it is withheld already. */
  readonly cost: number;
}

/** A network of arcs; those that are null are held at their value. */
export interface Network {
  readonly arcs: readonly (Arc | null)[];
  /** Positions of the arcs that touch each node, in ascending order. */
  readonly touching: readonly (readonly number[])[];
}

/** How much the other arcs let one arc change, and which they are. */
export interface Pushed {
  readonly amount: number;
  readonly used: readonly number[];
}

/** How to change an arc, and which arcs are paid for already. */
export interface Push {
  readonly direction: "up" | "down";
  readonly amount: number;
  readonly paid?: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Changes one arc by as much as the others can make good, up to an amount, by augmenting along the
 * cheapest path of arcs (then the fewest, then the first). An arc that was paid for is free from
 * then on. With an endless amount this is the maximum flow of Ford and Fulkerson, hence the exact
 * bound of the cell.
 */
export function pushAround(
  network: Network,
  arcId: number,
  { direction, amount, paid = NONE }: Push,
): Pushed {
  const arc = network.arcs[arcId];
  if (arc === null || arc === undefined) return { amount: 0, used: [] };
  const [from, to] = direction === "up" ? [arc.head, arc.tail] : [arc.tail, arc.head];
  if (from === to) return { amount, used: [] };
  const backwards = degree(network, from) > degree(network, to);
  const [start, goal] = backwards ? [to, from] : [from, to];
  const flow = new Map<number, number>();
  let pushed = 0;
  while (pushed < amount) {
    const path = cheapestPath({ network, flow, paid, backwards, barred: arcId }, start, goal);
    if (path === undefined) break;
    const step = Math.min(amount - pushed, ...path.map(({ room }) => room));
    for (const { id, sign } of path) flow.set(id, (flow.get(id) ?? 0) + sign * step);
    pushed += step;
    if (step === Infinity) break;
  }
  const used = [...flow].flatMap(([id, change]) => (change === 0 ? [] : [id]));
  return { amount: pushed, used: used.sort((a, b) => a - b) };
}

interface Residual {
  readonly network: Network;
  readonly flow: ReadonlyMap<number, number>;
  readonly paid: ReadonlySet<number>;
  /** Begins at the end with fewer arcs: the ground touches those of every area without parts. */
  readonly backwards: boolean;
  readonly barred: number;
}

interface Step {
  readonly id: number;
  readonly sign: 1 | -1;
  readonly room: number;
  readonly to: number;
}

interface Reach {
  readonly node: number;
  readonly cost: number;
  readonly length: number;
  readonly step: Step | null;
  readonly before: Reach | null;
}

function cheapestPath(residual: Residual, from: number, to: number): readonly Step[] | undefined {
  const queue = heap<Reach>(compareReach);
  const settled = new Set<number>();
  queue.push({ node: from, cost: 0, length: 0, step: null, before: null });
  for (let reach = queue.pop(); reach !== undefined; reach = queue.pop()) {
    if (reach.node === to) return stepsTo(reach);
    if (settled.has(reach.node)) continue;
    settled.add(reach.node);
    for (const step of stepsFrom(residual, reach.node)) {
      if (!settled.has(step.to)) queue.push(extend(residual, reach, step));
    }
  }
  return undefined;
}

/** Ties go to the path with fewer cells, then to the arc that stands first. */
function compareReach(a: Reach, b: Reach): number {
  return (
    a.cost - b.cost ||
    a.length - b.length ||
    (a.step?.id ?? -1) - (b.step?.id ?? -1) ||
    a.node - b.node
  );
}

function extend({ network, flow, paid }: Residual, before: Reach, step: Step): Reach {
  const isPaid = flow.has(step.id) || paid.has(step.id);
  const cost = before.cost + (isPaid ? 0 : (network.arcs[step.id]?.cost ?? 0));
  return { node: step.to, cost, length: before.length + 1, step, before };
}

function* stepsFrom(residual: Residual, node: number): Iterable<Step> {
  const { network, flow, backwards, barred } = residual;
  for (const id of network.touching[node] ?? []) {
    const arc = network.arcs[id];
    if (id === barred || arc === null || arc === undefined || arc.tail === arc.head) continue;
    const change = flow.get(id) ?? 0;
    const leaves = arc.tail === node;
    const rises = leaves !== backwards;
    const room = rises ? arc.up - change : arc.down + change;
    if (room <= 0) continue;
    yield { id, sign: rises ? 1 : -1, room, to: leaves ? arc.head : arc.tail };
  }
}

function degree({ touching }: Network, node: number): number {
  return touching[node]?.length ?? 0;
}

function stepsTo(reach: Reach): Step[] {
  const steps: Step[] = [];
  for (let at: Reach | null = reach; at !== null; at = at.before) {
    if (at.step !== null) steps.push(at.step);
  }
  return steps.reverse();
}

/** Makes a network of arcs, finding which arcs touch each node. */
export function network(arcs: readonly (Arc | null)[], nodeCount: number): Network {
  const touching: number[][] = Array.from({ length: nodeCount }, () => []);
  for (const [id, arc] of arcs.entries()) {
    if (arc === null) continue;
    touching[arc.tail]?.push(id);
    if (arc.head !== arc.tail) touching[arc.head]?.push(id);
  }
  return { arcs, touching };
}

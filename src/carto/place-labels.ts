import type { LabelRequest, LabelSheet, PlacedLabel, PlacedLabels } from "./label-request.ts";
import type { Point } from "./point.ts";
import { isBoxInside, isBoxOn, shareInside, type Ground } from "./box-in-polygon.ts";
import { grown, isWithin, overlap, segmentMeetsBox, type Box } from "./box.ts";
import {
  besideCandidates,
  insideCandidates,
  outsideCandidates,
  pointCandidates,
  symbolCandidates,
  type Candidate,
} from "./label-candidates.ts";
import { leaderCost, leaderLength } from "./leader-cost.ts";

const EDGE_PX = 2;
const AIR_PX = 2;
const MAX_LEADERS = 16;
const ASCENT_PX = 10;
/** The share of a text that must lie on its area where not all of it does. */
const LEAST_SHARE = 0.75;
const OVERHANG_TRIALS = 60;

interface Placing {
  readonly sheet: LabelSheet;
  readonly grounds: readonly Ground[];
  readonly circles: readonly { readonly code: string; readonly box: Box }[];
  readonly placed: readonly PlacedLabel[];
}

/**
 * Places labels one by one so that none covers another: with the whole text inside its area; else
 * outside all areas, with a leader that crosses no label; else with at most a quarter of the text
 * over the edge; else shortened; else not at all. Labels with a circle stand in it or beside it.
 */
export function placeLabels(requests: readonly LabelRequest[], sheet: LabelSheet): PlacedLabels {
  const ordered = requests.toSorted(
    (a, b) =>
      b.priority - a.priority || b.point.radiusPx - a.point.radiusPx || (a.code < b.code ? -1 : 1),
  );
  const start: Placing = {
    sheet,
    grounds: requests.map(({ ground }) => ground),
    circles: requests.flatMap(circleOf),
    placed: [],
  };
  const smallFirst = ordered.toSorted(
    (a, b) => b.priority - a.priority || a.point.radiusPx - b.point.radiusPx,
  );
  const within = settleAll(start, ordered, inside);
  // A small area has the fewest other ways to be named: it chooses its place at sea first.
  const beside = settleAll(within, smallFirst, outside);
  const { placed } = [overhanging, shortened].reduce(
    (placing, search) => settleAll(placing, ordered, search),
    beside,
  );
  const full = new Set(placed.filter(({ isShort }) => !isShort).map(({ code }) => code));
  const numbered = requests.map(({ code }) => code).filter((code) => !full.has(code));
  return { placed, numbered: numbered.sort() };
}

type Search = (placing: Placing, request: LabelRequest) => Candidate | undefined;

function settleAll(start: Placing, requests: readonly LabelRequest[], search: Search): Placing {
  return requests.reduce((placing, request) => {
    const isPlaced = placing.placed.some(({ code }) => code === request.code);
    const found = isPlaced ? undefined : search(placing, request);
    if (found === undefined) return placing;
    return { ...placing, placed: [...placing.placed, placedAt(request, found)] };
  }, start);
}

function inside(placing: Placing, request: LabelRequest): Candidate | undefined {
  const { variants, ground, symbolRadiusPx } = request;
  if (symbolRadiusPx !== undefined) {
    return variants
      .flatMap((lines) => symbolCandidates(request, lines))
      .find((candidate) => isFree(placing, candidate, request));
  }
  return variants
    .flatMap((lines) => insideCandidates(request, lines))
    .find((candidate) => isBoxInside(candidate.box, ground) && isFree(placing, candidate, request));
}

function overhanging(placing: Placing, request: LabelRequest): Candidate | undefined {
  const { variants, ground, symbolRadiusPx } = request;
  if (symbolRadiusPx !== undefined) return undefined;
  return variants
    .toReversed()
    .flatMap((lines) => insideCandidates(request, lines).slice(0, OVERHANG_TRIALS))
    .find(
      (candidate) =>
        shareInside(candidate.box, ground) >= LEAST_SHARE && isFree(placing, candidate, request),
    );
}

function shortened(placing: Placing, request: LabelRequest): Candidate | undefined {
  const { short = [], symbolRadiusPx } = request;
  if (short.length === 0) return undefined;
  const candidates =
    symbolRadiusPx === undefined
      ? shortCandidates(placing, request, short)
      : symbolCandidates(request, short);
  return candidates.find((candidate) => isFree(placing, candidate, request));
}

function shortCandidates(
  placing: Placing,
  request: LabelRequest,
  lines: readonly string[],
): readonly Candidate[] {
  const within = insideCandidates(request, lines);
  const beside = within.length === 0 ? besideIsland(placing, request, lines) : [];
  return [...within, ...beside, ...pointCandidates(request, lines)];
}

/** A number over a small island would hide it: it stands at sea where there is room. */
function besideIsland(
  { grounds }: Placing,
  request: LabelRequest,
  lines: readonly string[],
): readonly Candidate[] {
  return besideCandidates(request, lines).filter(
    ({ box }) => !grounds.some((ground) => isBoxOn(grown(box, AIR_PX), ground)),
  );
}

function outside(placing: Placing, request: LabelRequest): Candidate | undefined {
  const { placed, sheet, grounds } = placing;
  const lines = request.variants[0] ?? [];
  const leaders = placed.filter(({ leader }) => leader !== null).length;
  if (request.symbolRadiusPx !== undefined || leaders >= (sheet.maxLeaders ?? MAX_LEADERS)) {
    return undefined;
  }
  const others = grounds.filter((ground) => ground !== request.ground);
  const free = outsideCandidates(request, lines).filter(
    (candidate) =>
      isFree(placing, candidate, request) &&
      !grounds.some((ground) => isBoxOn(grown(candidate.box, AIR_PX), ground)),
  );
  return cheapest(free, others);
}

/** A leader costs no less than its length, so that one longer than the best costs is not looked at. */
function cheapest(
  candidates: readonly Candidate[],
  others: readonly Ground[],
): Candidate | undefined {
  let found: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (leaderLength(candidate) >= least) continue;
    const cost = leaderCost(candidate, others);
    if (cost < least) [found, least] = [candidate, cost];
  }
  return found;
}

function isFree(
  { sheet, circles, placed }: Placing,
  { box, leader }: Candidate,
  { code, point }: LabelRequest,
): boolean {
  const { widthPx, heightPx, reserved = [], frame } = sheet;
  const paper = {
    left: EDGE_PX,
    top: EDGE_PX,
    right: widthPx - EDGE_PX,
    bottom: heightPx - EDGE_PX,
  };
  const airy = grown(box, AIR_PX);
  if (!isWithin(box, paper) || reserved.some((taken) => overlap(airy, taken))) return false;
  if (frame !== undefined && !keepsToFrame({ box, leader }, point, frame)) return false;
  if (circles.some((circle) => circle.code !== code && overlap(airy, circle.box))) return false;
  return !placed.some(
    (label) =>
      overlap(airy, label.box) ||
      (leader !== null && segmentMeetsBox(leader, grown(label.box, AIR_PX))) ||
      (label.leader !== null && segmentMeetsBox(label.leader, airy)) ||
      (leader !== null && label.leader !== null && cross(leader, label.leader)),
  );
}

function keepsToFrame(
  { box, leader }: Pick<Candidate, "box" | "leader">,
  { x, y }: LabelRequest["point"],
  frame: Box,
): boolean {
  if (isWithin({ left: x, top: y, right: x, bottom: y }, frame)) return isWithin(box, frame);
  return !overlap(box, frame) && (leader === null || !segmentMeetsBox(leader, frame));
}

function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (from: Point, to: Point, point: Point) =>
    Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function circleOf({ code, point, symbolRadiusPx }: LabelRequest): Placing["circles"] {
  if (symbolRadiusPx === undefined) return [];
  const { x, y } = point;
  const box = { left: x, top: y, right: x, bottom: y };
  return [{ code, box: grown(box, symbolRadiusPx) }];
}

function placedAt(request: LabelRequest, candidate: Candidate): PlacedLabel {
  const { box, anchor, lines, leader } = candidate;
  const { code, symbolRadiusPx, point, ground } = request;
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  const isInside =
    symbolRadiusPx === undefined
      ? leader === null && isBoxInside(box, ground)
      : x === point.x && isAround(box, point.y);
  const isShort = lines === request.short;
  return { code, x, y: box.top + ASCENT_PX, anchor, lines, box, leader, isInside, isShort };
}

function isAround({ top, bottom }: Box, y: number): boolean {
  return top < y && y < bottom;
}

import type { Indicator } from "../model/indicator.ts";
import { DAGGER } from "../model/dagger.ts";
import { PROVISIONAL_MARK } from "../model/provisional-mark.ts";
import { isValued, type Status } from "../model/status.ts";

/** What of an observation decides over its marks. */
export interface MarkedPart {
  readonly status?: Status | undefined;
  readonly provisional?: boolean | undefined;
  readonly illustrative?: boolean | undefined;
}

/**
 * Gives the marks of a value made from these observations, or nothing: the dagger where one was
 * estimated or does not cover all its parts, and for all of an invented indicator; the mark of
 * provisional values where one is. The two are told apart: a provisional value was counted, and
 * whoever reads that it may be invented trusts it too little. What has no value carries none, for
 * its words say why.
 */
export function marksOf(
  { illustrative }: Pick<Indicator, "illustrative">,
  parts: readonly (MarkedPart | undefined)[],
): string {
  const isDaggered = illustrative || parts.some((part) => isEstimated(part) || isInvented(part));
  return `${isDaggered ? DAGGER : ""}${parts.some(isProvisional) ? PROVISIONAL_MARK : ""}`;
}

/**
 * Gives the marks of a cell of a table. Where all numbers are of one invented indicator, its dagger
 * stands beside the caption.
 */
export function marksOfCell(cell: MarkedPart): string {
  return marksOf({ illustrative: false }, [cell]);
}

function isEstimated(part: MarkedPart | undefined): boolean {
  return part?.status === "estimated" || part?.status === "partial";
}

function isInvented(part: MarkedPart | undefined): boolean {
  return part?.illustrative === true && hasValue(part);
}

function isProvisional(part: MarkedPart | undefined): boolean {
  return part?.provisional === true && hasValue(part);
}

function hasValue({ status }: MarkedPart): boolean {
  return status !== undefined && isValued(status);
}

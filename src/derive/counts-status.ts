import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Status } from "../model/status.ts";
import type { ObservationTables } from "./observation-tables.ts";
import { canon } from "../stats/canon.ts";
import { propagateStatus } from "../stats/propagate-status.ts";

/**
 * Gives the worst status of the counts that stand beside a value: "estimated" where one of them was
 * worked back from a printed rate. A count of the value's own row, which differs from that of the
 * indicator of the count, was delivered and has no status of its own: "ok".
 */
export function countsStatus(
  tables: ObservationTables,
  indicator: Pick<Indicator, "numerator" | "denominator">,
  observation: PublishedObservation,
): Status {
  const statuses = (["numerator", "denominator"] as const).map((part): Status => {
    const code = indicator[part];
    const count = observation[part];
    if (code === null || count === null) return "ok";
    const { area, period, breakdown } = observation;
    const source = tables.at({ indicator: code, area, period, breakdown });
    if (source?.value == null) return "ok";
    return canon(source.value) === canon(count) ? source.status : "ok";
  });
  return propagateStatus(statuses);
}

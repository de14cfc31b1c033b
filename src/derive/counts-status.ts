import type { Indicator } from "../model/indicator.ts";
import type { Status } from "../model/status.ts";
import { observationKey, type Observation } from "../model/observation.ts";
import { canon } from "../stats/canon.ts";
import { propagateStatus } from "../stats/propagate-status.ts";

/**
 * Gives the worst status of the counts that stand beside a value: "estimated" where one of them was
 * worked back from a printed rate. A count of the value's own row, which differs from that of the
 * indicator of the count, was delivered and has no status of its own: "ok".
 */
export function countsStatus(
  byKey: ReadonlyMap<string, Observation>,
  indicator: Pick<Indicator, "numerator" | "denominator">,
  observation: Observation,
): Status {
  const statuses = (["numerator", "denominator"] as const).map((part): Status => {
    const code = indicator[part];
    const count = observation[part];
    const source = byKey.get(observationKey({ ...observation, indicator: code ?? "" }));
    if (code === null || count === null || source?.value == null) return "ok";
    return canon(source.value) === canon(count) ? source.status : "ok";
  });
  return propagateStatus(statuses);
}

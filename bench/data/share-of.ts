import type { Indicator } from "../../src/model/indicator.ts";
import { plainIndicator } from "../../test/atlases/plain.ts";

/** Makes an indicator as most are: a share in per cent of counts that were delivered. */
export function shareOf(code: string): Indicator {
  return plainIndicator(code, {
    unit: { en: "%" },
    decimals: 1,
    kind: "proportion",
    multiplier: 100,
    direction: "higher-worse",
    scheme: "natural",
  });
}

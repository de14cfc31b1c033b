import type { MethodTable } from "../method.ts";
import { describeMap } from "../../../src/figures/describe-map.ts";
import { localeOf } from "../../../src/locales/locale.ts";

/** Methods of section 20: words from numbers. */
export const wordsMethods: MethodTable = {
  "alt.mapSummary": ({ locale, title, period, areaNoun, n, k, min, max, region, missing, suppressed }) =>
    describeMap(
      { locale: localeOf(locale) },
      {
        measure: `${title}, ${period}`,
        count: String(n),
        areas: areaNoun,
        classes: k,
        low: min.value,
        lowName: min.name,
        high: max.value,
        highName: max.name,
        benchmark: region,
        missing: missing === 0 ? null : String(missing),
        suppressed: suppressed === 0 ? null : String(suppressed),
      },
    ),
};

import type { FileWord } from "../locales/files/en.ts";
import { OPTIONAL_COLUMNS } from "./value-row.ts";

type Meaning =
  Extract<FileWord, `meaning.${string}`> extends `meaning.${infer Name}` ? Name : never;

/** A column of a file and the word that explains it, where it is not the column's own name. */
export type DocumentedColumn = Meaning | readonly [column: string, meaning: Meaning];

const VALUE = ["period", "breakdown", "value", "lower", "upper", "status", "derived"] as const;

/** Every kind of file with its columns in order; `dictionary.csv` is made from this. */
export const DOCUMENTED_FILES: Readonly<Record<string, readonly DocumentedColumn[]>> = {
  "indicators/<code>.csv": ["area", "name", "level", ...VALUE, "rank", ...OPTIONAL_COLUMNS],
  "areas/<level>/<slug>.csv": [
    "indicator",
    "title",
    ...VALUE,
    "benchmark",
    "benchmark_value",
    "compared_area",
    "compared_part",
    "compared_value",
    ["comparison", "comparison_flag"],
    ...OPTIONAL_COLUMNS,
  ],
  "areas.csv": [
    "code",
    "level",
    "parent",
    ["name:<lang>", "name"],
    "slug",
    "lon",
    "lat",
    "area_km2",
    "valid_from",
    "valid_to",
    "successor",
    "role",
    "alias",
    "complete",
  ],
  "areas/<level>.geojson": [
    "code",
    ["name:<lang>", "name"],
    "level",
    "parent",
    "role",
    "schematic",
    ["value:<code>", "value"],
    ["status:<code>", "status"],
  ],
  "services.csv": [
    "id",
    ["name:<lang>", "name"],
    "organization",
    ["organization:<lang>", "organization"],
    ["description:<lang>", "description"],
    "taxonomy",
    "groups",
    ["status", "service_status"],
    "lon",
    "lat",
    "address",
    ["area", "service_area"],
    ["coverage", "service_coverage"],
    "capacity",
    "capacity_unit",
    "phone",
    "email",
    "url",
    "hours",
    ["eligibility:<lang>", "eligibility"],
    "languages",
    "funding",
    "since",
    "until",
    "updated",
    ["illustrative", "service_illustrative"],
  ],
  "plans/<plan>.csv": [
    "plan",
    "macro_area",
    "objective",
    "title",
    "kind",
    "type",
    "unit",
    "direction",
    "baseline",
    ["baseline_date", "date"],
    "target",
    ["target_date", "date"],
    "latest",
    ["latest_date", "date"],
    ["status", "plan_status"],
  ],
};

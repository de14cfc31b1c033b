import type { Indicator } from "../model/indicator.ts";
import type { PublishedFile } from "./published-file.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";
import { tableSchema, type TableSchema } from "./table-schema.ts";

/** A CSV file of the downloads with what is said of it. */
export interface DescribedTable {
  /** Below the downloads, without a slash in front. */
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly schema: TableSchema;
  /** The indicator whose values it holds; null: of none, or of many. */
  readonly indicator: Indicator | null;
  readonly content: string;
}

/** Describes the CSV files of the downloads, each by the heading that it really has. */
export function describedTables(
  context: AtlasContext,
  files: readonly PublishedFile[],
): readonly DescribedTable[] {
  const { indicators } = context.lookup.atlas;
  return files.flatMap(({ path, content }) => {
    if (!path.endsWith(".csv") || typeof content !== "string") return [];
    const inside = path.replace(/^\/downloads\//, "");
    const headings = (content.split("\n", 1)[0] ?? "").split(",");
    const code = /^indicators\/(.+)\.csv$/.exec(inside)?.[1];
    const indicator = indicators.find((candidate) => candidate.code === code) ?? null;
    const name = inside
      .replace(/\.csv$/, "")
      .replaceAll("/", ".")
      .toLowerCase();
    return [
      {
        path: inside,
        name: name.replace(/[^a-z0-9._-]/g, "-"),
        title: indicator === null ? inside : textOf(context, indicator.title),
        schema: tableSchema(context, inside, headings),
        indicator,
        content,
      },
    ];
  });
}

import type { AtlasConfig, CsvDialect } from "../model/atlas-config.ts";

/** Gives the declared dialect of a CSV file: that of the atlas, with what the file overrides. */
export function csvDialect(config: AtlasConfig, file: string): CsvDialect {
  const own = Object.hasOwn(config.files, file) ? config.files[file] : undefined;
  return {
    delimiter: own?.delimiter ?? config.csv.delimiter,
    decimal: own?.decimal ?? config.csv.decimal,
    encoding: own?.encoding ?? config.csv.encoding,
  };
}

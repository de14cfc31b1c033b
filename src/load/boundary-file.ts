/** A file of boundaries as a level names it. */
export interface BoundaryFile {
  readonly file: string;
  /** The table of a GeoPackage, written behind "#"; undefined where none is named. */
  readonly table: string | undefined;
  /** The end of the name in lower case, without the dot. */
  readonly format: string;
}

const FORMAT = /\.([^./]+)$/;

/** Divides what a level names as its boundaries into a file and, of a GeoPackage, a table. */
export function boundaryFile(named: string): BoundaryFile {
  const at = named.search(/(?<=\.gpkg)#/i);
  const file = at < 0 ? named : named.slice(0, at);
  return {
    file,
    table: at < 0 ? undefined : named.slice(at + 1),
    format: FORMAT.exec(file)?.[1]?.toLowerCase() ?? "",
  };
}

/** x and y; right and down on a sheet, east and north on the ground. */
export type Point = readonly [x: number, y: number];

/** A closed line without its first point repeated at the end. */
export type Ring = readonly Point[];

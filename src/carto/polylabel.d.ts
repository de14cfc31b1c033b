declare module "polylabel" {
  /** Gives x and y of the pole of inaccessibility of a polygon, and its distance to the edge. */
  // eslint-disable-next-line no-restricted-syntax -- so the package exports it
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [number, number] & { distance: number };
}

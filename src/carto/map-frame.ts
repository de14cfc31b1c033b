import type { Point } from "./point.ts";
import { boxAround } from "./box.ts";
import { chooseProjection, unitProjection } from "./projection.ts";

const EARTH_RADIUS_KM = 6371.0088;

export interface FrameSize {
  readonly widthPx: number;
  readonly maxHeightPx: number;
  /** At least this high, whatever the shape; by default as low as the shape allows. */
  readonly minHeightPx?: number;
  /** Room around what must be seen. */
  readonly marginPx?: number;
}

/** A sheet and the way from degrees to px on it. */
export interface MapFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly kilometresPerPx: number;
  readonly project: (degrees: Point) => Point;
}

/** Fits a sheet around places that must be seen: as wide as asked, as high as their shape. */
export function mapFrame(places: readonly Point[], size: FrameSize): MapFrame {
  const { widthPx, maxHeightPx, minHeightPx = 0, marginPx = Math.max(8, widthPx / 40) } = size;
  const degrees = boxAround(places);
  const projection = unitProjection(
    chooseProjection([degrees.left, degrees.top, degrees.right, degrees.bottom], "choropleth"),
  );
  const onUnit = ([lon, lat]: Point): Point => projection([lon, lat]) ?? [0, 0];
  const unit = boxAround(places.map(onUnit));
  const [width, height] = [unit.right - unit.left, unit.bottom - unit.top];
  const scale = Math.min((widthPx - 2 * marginPx) / width, (maxHeightPx - 2 * marginPx) / height);
  const heightPx = Math.max(minHeightPx, Math.ceil(height * scale + 2 * marginPx));
  const [middleX, middleY] = [(unit.left + unit.right) / 2, (unit.top + unit.bottom) / 2];
  return {
    widthPx,
    heightPx,
    kilometresPerPx: EARTH_RADIUS_KM / scale,
    project: (place) => {
      const [x, y] = onUnit(place);
      return [(x - middleX) * scale + widthPx / 2, (y - middleY) * scale + heightPx / 2];
    },
  };
}

export interface Sheet {
  readonly extentMetres: number;
  readonly widthPx: number;
  readonly devicePixelRatio: number;
  /** The smallest triangle that is kept, in device pixels squared: 0.5 on screen, 0.25 in print. */
  readonly tolerancePx2: number;
}

/** Gives the threshold of Visvalingam's simplification for a sheet, in pixels and on the ground. */
export function simplifyTolerance(sheet: Sheet): {
  readonly metresPerDevicePixel: number;
  readonly minAreaM2: number;
  readonly minAreaPx2: number;
} {
  const metresPerDevicePixel = sheet.extentMetres / (sheet.widthPx * sheet.devicePixelRatio);
  return {
    metresPerDevicePixel,
    minAreaM2: sheet.tolerancePx2 * metresPerDevicePixel ** 2,
    minAreaPx2: sheet.tolerancePx2,
  };
}

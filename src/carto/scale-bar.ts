export interface ScaleBar {
  readonly kilometres: number;
  readonly lengthPx: number;
}

const LARGEST_SHARE = 0.25;
const LONGEST_PX = 120;

/** Chooses the longest bar of 1, 2 or 5 times a power of ten km that stays short beside the map. */
export function scaleBar(kilometresPerPx: number, widthPx: number): ScaleBar {
  const most = Math.min(widthPx * LARGEST_SHARE, LONGEST_PX) * kilometresPerPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((times) => times * power <= most) ?? 1) * power;
  return { kilometres: Number(kilometres.toPrecision(6)), lengthPx: kilometres / kilometresPerPx };
}

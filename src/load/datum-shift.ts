/** A definition with the shift of its datum to WGS 84 written into it. */
export interface ShiftedDefinition {
  readonly wkt: string;
  /** The datum whose shift is neither declared nor known. */
  readonly unknownDatum: string | undefined;
}

/**
 * Shifts to WGS 84 (three metres, or seven parameters) of datums whose definitions often lack them,
 * as ESRI writes its .prj files: from the EPSG dataset, operations 1272, 1073, 1660 and 1314.
 */
const SHIFTS: readonly (readonly [datum: RegExp, shift: string])[] = [
  [/ggrs|greek/i, "-199.87,74.79,246.62,0,0,0,0"],
  [/israel/i, "-48,55,52,0,0,0,0"],
  [/monte[ _]mario|roma/i, "-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68"],
  [/osgb|ordnance/i, "446.448,-125.157,542.06,0.15,0.247,0.842,-20.489"],
];

/** Datums that agree with WGS 84 to a metre or two. */
const SAME =
  /wgs|world[ _]geodetic|etrs|european[ _]terrestrial|rdn2008|igm95|itrf|nad[ _]?(19)?83|gda/i;

/** Writes the shift of the datum into a definition that has none (WKT 1). */
export function withDatumShift(definition: string): ShiftedDefinition {
  const datum = /DATUM\s*\[\s*"([^"]*)"/i.exec(definition)?.[1];
  if (datum === undefined || /TOWGS84/i.test(definition) || SAME.test(datum)) {
    return { wkt: definition, unknownDatum: undefined };
  }
  const shift = SHIFTS.find(([known]) => known.test(datum))?.[1];
  if (shift === undefined) return { wkt: definition, unknownDatum: datum };
  const end = /(DATUM\s*\[\s*"[^"]*"\s*,\s*SPHEROID\s*\[[^\]]*(?:\[[^\]]*\][^\]]*)*\])/i;
  return { wkt: definition.replace(end, `$1,TOWGS84[${shift}]`), unknownDatum: undefined };
}

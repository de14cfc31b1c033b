import { feature } from "topojson-client";
import type { UncheckedFeature } from "./boundary-feature.ts";
import type { LoadContext } from "./load-context.ts";
import type { FeatureSource } from "./read-features.ts";
import type { Feature, GeoJSON } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import { quoted } from "../model/visible-text.ts";
import { decodeText } from "./decode-text.ts";

/** Reads the features of a GeoJSON or TopoJSON file. */
export function readGeoJson(
  { file, level }: FeatureSource,
  context: LoadContext,
): readonly UncheckedFeature[] | undefined {
  const json = readJson(file, context);
  if (json === undefined) return undefined;
  const features = isTopology(json) ? topologyFeatures(json, level) : geoJsonFeatures(json);
  if (typeof features !== "string") return features;
  context.report({ file }, { found: features, expected: "GeoJSON or TopoJSON with polygons" });
  return undefined;
}

function readJson(file: string, { folder, report }: LoadContext): unknown {
  const bytes = folder.bytes(file);
  const text = bytes && decodeText({ file, bytes, report });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const row = text.slice(0, at).split("\n").length;
    const expected = "GeoJSON or TopoJSON";
    report(
      { file, row },
      { found: "JSON that cannot be read", expected, remedy: "Export the file again." },
    );
    return undefined;
  }
}

function isTopology(json: unknown): json is Topology {
  return isObject(json) && json["type"] === "Topology" && isObject(json["objects"]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function topologyFeatures(topology: Topology, name: string): readonly Feature[] | string {
  const names = Object.keys(topology.objects);
  const own = Object.hasOwn(topology.objects, name) ? name : names[0];
  if (own === undefined || (names.length > 1 && own !== name)) {
    return `the objects ${names.map(quoted).join(", ")}, none called ${quoted(name)}`;
  }
  try {
    const collection = feature(topology, topology.objects[own] as GeometryCollection);
    return geoJsonFeatures(collection);
  } catch {
    return "a topology whose arcs are broken";
  }
}

function geoJsonFeatures(json: unknown): readonly Feature[] | string {
  const geo = json as Partial<GeoJSON> | null;
  if (geo?.type === "FeatureCollection" && Array.isArray(geo.features)) {
    return geo.features.filter(isObject);
  }
  if (geo?.type === "Feature") return [geo as Feature];
  if (geo?.type === "Polygon" || geo?.type === "MultiPolygon") {
    return [{ type: "Feature", properties: null, geometry: geo as Feature["geometry"] }];
  }
  return "JSON without features";
}

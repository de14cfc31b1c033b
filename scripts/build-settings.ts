import { join } from "node:path";
import { parseArgs } from "node:util";
import { settings, type Settings } from "./settings.ts";

/**
 * Reads the settings of a build and its one option: `--offline` makes a copy that is read without a
 * server, in a folder of its own. Undefined where something else is asked for.
 */
export function buildSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings | undefined {
  const chosen = settings(environment);
  const isOffline = hasOffline(args);
  if (isOffline === undefined) return undefined;
  if (!isOffline) return chosen;
  const outFolder =
    environment["OUT"] === undefined ? join(chosen.root, "dist-offline") : chosen.outFolder;
  return { ...chosen, outFolder, isOffline };
}

function hasOffline(args: readonly string[]): boolean | undefined {
  const options = { offline: { type: "boolean", default: false } } as const;
  try {
    return parseArgs({ args: [...args], options }).values.offline;
  } catch {
    return undefined;
  }
}

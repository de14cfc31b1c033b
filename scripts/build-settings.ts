import { join } from "node:path";
import { givenOptions } from "./given-options.ts";
import { settings, type Settings } from "./settings.ts";
import { sourceDay } from "./source-day.ts";

/**
 * Reads the settings of a build and its one option: `--offline` makes a copy that is read without a
 * server, in a folder of its own. Where something else is asked for, says what can be.
 */
export function buildSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings | string {
  const { OUT, SOURCE_DATE_EPOCH: epoch = "" } = environment;
  if (epoch !== "" && sourceDay(environment) === undefined) {
    return `SOURCE_DATE_EPOCH is "${epoch}" and no number of seconds since 1970.`;
  }
  const chosen = settings(environment);
  const isOffline = hasOffline(args);
  if (isOffline === undefined) {
    return "npm run build takes --offline and nothing else; OUT and ATLAS name folders.";
  }
  if (!isOffline) return chosen;
  const outFolder = OUT === undefined ? join(chosen.root, "dist-offline") : chosen.outFolder;
  return { ...chosen, outFolder, isOffline };
}

function hasOffline(args: readonly string[]): boolean | undefined {
  const options = { offline: { type: "boolean", default: false } } as const;
  return givenOptions({ args: [...args], options })?.values.offline;
}

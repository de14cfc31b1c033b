import { join, resolve } from "node:path";
import { parseShard } from "../src/model/shard.ts";
import { givenOptions } from "./given-options.ts";
import { settings, type Settings } from "./settings.ts";
import { sourceDay } from "./source-day.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const USAGE =
  "npm run build takes --offline, or --store with a folder and --shard such as 2/8 with it; OUT and ATLAS name folders.";

const OPTIONS = {
  offline: { type: "boolean", default: false },
  store: { type: "string" },
  shard: { type: "string" },
} as const;

/**
 * Reads the settings of a build and its options: `--offline` makes a copy that is read without a
 * server, `--store` what shares of the pages are laid out from, and `--shard` one of them. Where
 * something else is asked for, says what can be.
 */
export function buildSettings(
  args: readonly string[],
  environment: Environment = process.env,
): Settings | string {
  const { OUT, SOURCE_DATE_EPOCH: epoch = "", INIT_CWD = process.cwd() } = environment;
  if (epoch !== "" && sourceDay(environment) === undefined) {
    return `SOURCE_DATE_EPOCH is "${epoch}" and no number of seconds since 1970.`;
  }
  const given = givenOptions({ args: [...args], options: OPTIONS })?.values;
  if (given === undefined) return USAGE;
  const { offline: isOffline, store, shard: part } = given;
  const chosen = settings(environment);
  const ownOut = (name: string) => (OUT === undefined ? join(chosen.root, name) : chosen.outFolder);
  if (store === undefined) {
    if (part !== undefined) return USAGE;
    return isOffline ? { ...chosen, outFolder: ownOut("dist-offline"), isOffline } : chosen;
  }
  if (isOffline) return USAGE;
  const workFolder = resolve(INIT_CWD, store);
  if (part === undefined) return { ...chosen, workFolder, outFolder: workFolder, isStore: true };
  const shard = parseShard(part);
  if (shard === undefined) {
    return `--shard is "${part}" and not a share such as 2/8, the second of eight.`;
  }
  const outFolder = ownOut(`dist-${shard.number}-of-${shard.count}`);
  return { ...chosen, workFolder, shard, outFolder };
}

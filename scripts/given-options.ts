import { parseArgs, type ParseArgsConfig } from "node:util";
import { errorCode } from "./error-code.ts";

/**
 * Reads what a command is given; undefined where that is something it does not take, or an option
 * lacks its value, which is no fault of the program: the command says what it takes.
 */
export function givenOptions<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> | undefined {
  try {
    return parseArgs(config);
  } catch (error) {
    if (errorCode(error).startsWith("ERR_PARSE_ARGS_")) return undefined;
    throw error;
  }
}

import { parseArgs, type ParseArgsConfig } from "node:util";

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
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^ERR_PARSE_ARGS_/.test(String(error.code));
}

import { sentError } from "./sent-error.ts";

/**
 * Makes a program that `ownProcess` runs end where the build does, for nobody waits for its work then,
 * and send what is thrown to it.
 */
export function endWithBuild(): void {
  process.once("disconnect", () => process.exit(1));
  // The listener alone would keep the process alive.
  process.channel?.unref();
  process.once("uncaughtException", (error) => {
    process.send?.(sentError(error), () => process.exit(1));
  });
}

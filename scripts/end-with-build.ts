import { sentError } from "./sent-error.ts";

/**
 * Makes a program end where the process does that runs it by `ownProcess`, for nobody waits for its work
 * then, and tell that one what is thrown. Does nothing where it runs by itself.
 */
export function endWithBuild(): void {
  if (process.send === undefined) return;
  process.once("disconnect", () => process.exit(1));
  // The listener alone would keep the process alive.
  process.channel?.unref();
  process.once("uncaughtException", (error) => {
    process.send?.(sentError(error), () => process.exit(1));
  });
}

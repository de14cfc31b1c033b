import { errorCode } from "./error-code.ts";

/** An error as plain data: between processes it loses its class and what is beside its text. */
export interface SentError {
  readonly message: string;
  readonly stack: string;
  readonly code: string;
  readonly path: string;
  readonly cause?: SentError;
}

/** Makes of what was thrown what another process can be told. */
export function sentError(thrown: unknown): SentError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { message, stack = "", cause } = error;
  const path = "path" in error && typeof error.path === "string" ? error.path : "";
  const own = { message, stack, code: errorCode(error), path };
  return cause instanceof Error ? { ...own, cause: sentError(cause) } : own;
}

/** Makes an error again of what another process has sent, with the trace of where it was thrown. */
export function receivedError({ message, cause, ...fields }: SentError): Error {
  const within = cause === undefined ? {} : { cause: receivedError(cause) };
  return Object.assign(new Error(message, within), fields);
}

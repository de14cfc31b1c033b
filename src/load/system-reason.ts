const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "a folder where a file was expected",
  ENOTDIR: "a file where a folder was expected",
  ELOOP: "a symbolic link that leads to itself",
  EMFILE: "too many open files",
};

/** Says in words why the system refused a file; never a stack trace. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
  return REASONS[code] ?? `the system could not read it (${code})`;
}

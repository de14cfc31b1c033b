import { errorCode } from "./error-code.ts";

/** What an editor can do about the system's refusals; %s is the file, or empty. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full%s. Make room, then start again.",
  EDQUOT: "The quota of the disk is used up%s. Make room, then start again.",
  EFBIG: "The disk takes no file of this size%s.",
  EROFS: "The disk can only be read%s. Name another folder (OUT=…), or make this one writable.",
  EACCES: "The system refuses access%s. Give this user the permission, or name another folder.",
  EPERM: "The system refuses access%s. Give this user the permission, or name another folder.",
  EBUSY: "Another program holds the file%s. Close it, then start again.",
  ENOTEMPTY: "Another program wrote into the folder%s. Close it, then start again.",
  EMFILE: "Too many files are open. Close other programs, or raise the limit (ulimit -n).",
  ENFILE: "Too many files are open. Close other programs, or raise the limit (ulimit -n).",
  ENOMEM:
    "The memory was not enough. Close other programs, or let each process of the build have more: " +
    "NODE_OPTIONS=--max-old-space-size=4096 allows 4,096 MB.",
  EIO: "The disk could not be read or written%s. It may be broken: keep a copy of the atlas.",
  ENAMETOOLONG: "A name is too long for the disk%s. Choose a shorter folder or code.",
};

/**
 * Says what the system refused and what to do, where an error is its refusal and no fault of the
 * program; undefined for all others. What a library wrapped is found within.
 */
export function systemSentence(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = codeOf(error);
  const sentence = SENTENCES[code];
  if (sentence === undefined) return systemSentence(error.cause);
  const path = "path" in error && typeof error.path === "string" ? error.path : "";
  return sentence.replace("%s", path === "" ? "" : `: ${path}`);
}

/** Libraries keep the code in the text where they make an error of their own. */
function codeOf(error: Error): string {
  return errorCode(error) || (/\b(E[A-Z]{3,}): /.exec(error.message)?.[1] ?? "");
}

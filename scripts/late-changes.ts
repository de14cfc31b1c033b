import { changedFiles, fileStamps } from "../src/load/file-stamps.ts";
import { listFiles } from "../src/load/list-files.ts";

/** What a build copies from the atlas when all else has long been read: pictures, files, editions. */
const LATE = /^public\/|^data\/editions\/|^content\/.*\.(?!md$|mdx$|ya?ml$)[^.]+$/;

/** Notes which files a build is going to copy; the call that it returns lists those written since. */
export function watchLateFiles(atlasFolder: string): () => readonly string[] {
  const stamps = () =>
    fileStamps(
      atlasFolder,
      listFiles(atlasFolder).files.filter((file) => LATE.test(file)),
    );
  const before = stamps();
  return () =>
    changedFiles(before, stamps()).map(
      (file) => `${file}: this file was changed while the site was built. Start again.`,
    );
}

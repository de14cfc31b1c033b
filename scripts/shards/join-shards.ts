import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "../page-paths.ts";
import { SITE_MARK } from "../site-folder.ts";
import { SHARD_MARK, shardMark, type ShardMark } from "./shard-mark.ts";

/** What the shares of a site must have been made from. */
export type ShardOrigin = Pick<ShardMark, "content" | "engine" | "publicFiles" | "hasPdf">;

/**
 * Copies the shares of the pages of a site into one folder. Says what is wrong instead where they are
 * not all the shares of one whole, or a file that several of them have is not the same in each.
 */
export function joinShards(
  shares: readonly string[],
  origin: ShardOrigin,
  folder: string,
): readonly string[] {
  const problems = shareProblems(shares, origin);
  if (problems.length > 0) return problems;
  mkdirSync(folder, { recursive: true });
  return shares.flatMap((share) =>
    filesBelow(share)
      .filter((file) => file !== SHARD_MARK && file !== SITE_MARK)
      .flatMap((file) => copied(share, file, folder)),
  );
}

function copied(share: string, file: string, folder: string): readonly string[] {
  const [from, to] = [join(share, file), join(folder, file)];
  if (existsSync(to)) {
    const isSame = readFileSync(from).equals(readFileSync(to));
    return isSame ? [] : [`${from}: another share has this file with other content`];
  }
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  return [];
}

function shareProblems(shares: readonly string[], origin: ShardOrigin): readonly string[] {
  const marks = shares.map((share) => ({ share, mark: shardMark(share) }));
  const count = marks.find(({ mark }) => mark !== undefined)?.mark?.count ?? 0;
  const seen = new Map<number, string>();
  const wrong = marks.flatMap(({ share, mark }): readonly string[] => {
    if (mark === undefined) return [`${share}: holds no share of a site`];
    const problem = markProblem(mark, origin, count);
    if (problem !== undefined) return [`${share}: ${problem}`];
    const twin = seen.get(mark.number);
    seen.set(mark.number, share);
    return twin === undefined ? [] : [`${share}: is share ${mark.number}, as ${twin} is`];
  });
  if (wrong.length > 0) return wrong;
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const missing = numbers.filter((number) => !seen.has(number));
  if (missing.length === 0) return [];
  return [`missing of ${count} shares: ${missing.join(", ")}`];
}

function markProblem(mark: ShardMark, origin: ShardOrigin, count: number): string | undefined {
  if (mark.count !== count) return `is one of ${mark.count} shares, another one of ${count}`;
  if (mark.content !== origin.content) return "was laid out from another store";
  if (mark.engine !== origin.engine) return "was laid out by another version of Chora or of Node";
  if (mark.publicFiles !== origin.publicFiles) return "has other files of public/ than the atlas";
  if (mark.hasPdf !== origin.hasPdf) return "was laid out with PDF=1, or the site is, and not both";
  return undefined;
}

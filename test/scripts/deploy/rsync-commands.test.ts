import { describe, expect, test } from "vitest";
import {
  fetchRecord,
  isRemote,
  pruneRules,
  rsyncPasses,
  rsyncPrune,
} from "../../../scripts/deploy/rsync-commands.ts";

const DEPLOYMENT = { siteFolder: "/site", target: "me@host:/www", workFolder: "/work" };

describe("a target of rsync", () => {
  test.each(["host:www", "me@host:/var/www/atlas", "rsync://host/module", "host::module/x"])(
    "is %s",
    (target) => {
      expect(isRemote(target)).toBe(true);
    },
  );

  test.each(["/var/www", "www", "./a:b", "../www", "C:\\www", "C:/www"])("is not %s", (target) => {
    expect(isRemote(target)).toBe(false);
  });

  test("gets what pages load, then pages, then the rest, and is pruned at last", () => {
    expect(
      [...rsyncPasses(DEPLOYMENT), rsyncPrune(DEPLOYMENT)].map(({ args }) => args.join(" ")),
    ).toEqual([
      "--recursive --times --checksum --ignore-existing --exclude=*.html /site/ me@host:/www/",
      "--recursive --times --checksum --ignore-existing --include=*/ --include=*.html --exclude=* /site/ me@host:/www/",
      "--recursive --times --checksum --include=*/ --include=*.html --exclude=* /site/ me@host:/www/",
      "--recursive --times --checksum --exclude=*.html /site/ me@host:/www/",
      "--recursive --delete --filter=merge /work/prune.txt /work/empty/ me@host:/www/",
    ]);
  });

  test("is pruned of the files that are named, and of nothing else", () => {
    expect(pruneRules(["en/a/index.html", "x[1].css"])).toBe(
      "+ /en/\n+ /en/a/\n+ /en/a/index.html\n+ /x\\[1\\].css\n- *\n",
    );
  });

  test("is asked first what stands there", () => {
    expect(fetchRecord(DEPLOYMENT).args).toEqual(["me@host:/www/.chora-deployed.json", "/work/"]);
  });
});

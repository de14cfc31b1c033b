import { describe, expect, test } from "vitest";
import { deployPlan, type DeployPlan } from "../../../scripts/deploy/deploy-plan.ts";
import {
  formatDeployRecord,
  parseDeployRecord,
  type DeployRecord,
} from "../../../scripts/deploy/deploy-record.ts";

const OLD = ["assets/a.css", "checksums.txt", "en/index.html", "en/old/index.html", "feed.xml"];
const NEW = ["assets/b.css", "checksums.txt", "en/index.html", "en/new/index.html", "feed.xml"];

/** Runs deployments one after the other; what stands there afterwards. */
function deployed(...sites: readonly (readonly string[])[]): readonly string[] {
  let record: DeployRecord = { site: [], files: [] };
  let standing = new Set<string>(["CNAME"]);
  for (const site of sites) {
    const plan = deployPlan(site, standing, record);
    standing = new Set(
      [...standing, ...writtenBy(plan)].filter((file) => !plan.prune.includes(file)),
    );
    record = parseDeployRecord(formatDeployRecord(plan.done)) ?? record;
  }
  return [...standing].toSorted();
}

function writtenBy({ steps }: DeployPlan): readonly string[] {
  return steps.flatMap(({ files }) => files);
}

describe("a deployment", () => {
  test("writes what pages load, then new pages, then those that change, then the rest", () => {
    const { steps } = deployPlan(NEW, new Set(OLD), { site: OLD, files: OLD });
    expect(steps.map(({ files }) => files)).toEqual([
      ["assets/b.css"],
      ["en/new/index.html"],
      ["en/index.html"],
      ["feed.xml"],
      ["checksums.txt"],
    ]);
  });

  test("writes every file of the site once", () => {
    for (const present of [[], OLD, NEW]) {
      const plan = deployPlan(NEW, new Set(present), { site: OLD, files: OLD });
      expect(writtenBy(plan).toSorted()).toEqual(NEW.toSorted());
    }
  });

  test("takes away old pages at once, and what they load at the deployment after", () => {
    const first = deployPlan(NEW, new Set(OLD), { site: OLD, files: OLD });
    expect(first.prune).toEqual(["en/old/index.html"]);
    expect(deployed(OLD, NEW)).toEqual(["CNAME", "assets/a.css", ...NEW].toSorted());
    expect(deployed(OLD, NEW, NEW)).toEqual(["CNAME", ...NEW].toSorted());
  });

  test("keeps what no deployment has put there", () => {
    const strangers = new Set(["CNAME", ".well-known/security.txt"]);
    expect(deployPlan(NEW, strangers, { site: [], files: [] }).prune).toEqual([]);
    expect(deployed(OLD, NEW, OLD)).toContain("CNAME");
  });

  test("that was cut short is cleared away by the next", () => {
    const cut = deployPlan(NEW, new Set(OLD), { site: OLD, files: OLD }).begun;
    const next = deployPlan(OLD, new Set([...OLD, ...NEW]), cut);
    expect(next.prune).toEqual(["assets/b.css", "en/new/index.html"]);
    expect(next.done.files.toSorted()).toEqual(OLD.toSorted());
  });
});

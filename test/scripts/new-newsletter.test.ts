import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newNewsletter } from "../../scripts/new/newsletter.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { draftFiles } from "../../src/derive/without-drafts.ts";
import { withTinyCopy } from "../load/overlay.ts";

const FILE = "content/newsletters/2022-q1.md";

function begun(folder: string, name = "2022-q1") {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const terminal = {
    step: () => ({ count: () => undefined, done: () => undefined }),
    line: say,
    fail: say,
  };
  const chosen = settings({ ATLAS: folder });
  return { isMade: newNewsletter({ settings: chosen, terminal, args: [name] }), said };
}

describe("a new issue of the newsletter", () => {
  test("is begun in every language of the atlas, as drafts that pass the check", () => {
    withTinyCopy((folder) => {
      expect(begun(folder).isMade).toBe(true);
      const { atlas, problems } = readAtlas(settings({ ATLAS: folder }), { drafts: true });
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      if (atlas === undefined) throw new Error("missing atlas: tiny");
      expect(draftFiles(atlas)).toEqual([FILE, "content/newsletters/2022-q1.he.md"]);
      expect(readAtlas(settings({ ATLAS: folder })).atlas?.issues).toHaveLength(1);
    });
  });

  test("holds what is newer than the issue before, as directives, and asks for the rest", () => {
    withTinyCopy((folder) => {
      begun(folder);
      expect(readFileSync(join(folder, FILE), "utf8")).toMatchInlineSnapshot(`
        "---
        title: "Say here in one sentence what this issue found"
        lede: "Say here in two sentences why it matters, and to whom."
        date: 2022-03-31
        number: 2
        draft: true
        ---

        # New numbers

        - Residents (2021): :value{indicator=population area="V1" period="2021"}
        - Children (2021): :value{indicator=children area="V1" period="2021"}
        - Share of children (2021): :value{indicator=child-share area="V1" period="2021"}

        ::map{indicator=population level=village period="2021"}

        # What moved in the plan

        - :objective{plan=2021-2023 code=G1}. Readers under 15: 150 readers (31 December 2021)

        # Corrections

        - 20 December 2021: The residents of Fig in 2021 were printed with a slip of the pen.
        "
      `);
    });
  });

  test("tells services as new once they are, and what is to come as dates", () => {
    withTinyCopy((folder) => {
      const services = join(folder, "data/services.csv");
      const text = readFileSync(services, "utf8").trimEnd();
      const planned = text.replace(/,,,2021-11-01$/, ",2022-06-01,,2021-11-01");
      const opened =
        "s4,Olive library,ספריית זית,Council,,,library,,active,,,,A04,,,,,,,,,,,,2022-02-01,,";
      writeFileSync(services, `${planned}\n${opened}\n`);
      const event = "- { date: 2022-05-06, title: { en: Open day, he: יום פתוח } }\n";
      writeFileSync(join(folder, "content/events.yaml"), event);
      begun(folder);
      const [, told = ""] = readFileSync(join(folder, FILE), "utf8").split(
        "# New and changed services",
      );
      expect(told).toContain("- [Olive library](/en/services/s4/) (1 February 2022)");
      const [news = "", dates = ""] = told.split("# Coming dates");
      expect(news).not.toContain("Fig day centre");
      expect(dates.trim().split("\n")).toEqual([
        "- 6 May 2022: Open day",
        "- 1 June 2022: [Fig day centre](/en/services/s3/)",
      ]);
    });
  });

  test("after an issue that knew everything has no section of which there is nothing to say", () => {
    withTinyCopy((folder) => {
      begun(folder);
      begun(folder, "2022-q2");
      const text = readFileSync(join(folder, "content/newsletters/2022-q2.md"), "utf8");
      expect(text).toContain("number: 3");
      expect(text).not.toContain("# ");
    });
  });

  test("is never written over another, nor under a name that no address can have", () => {
    withTinyCopy((folder) => {
      begun(folder);
      rmSync(join(folder, FILE));
      const { isMade, said } = begun(folder);
      expect(isMade).toBe(false);
      expect(said.at(-1)).toBe(
        "content/newsletters/2022-q1.he.md exists already, and nothing is written over it.",
      );
      expect(existsSync(join(folder, FILE))).toBe(false);
      expect(begun(folder, "../x").isMade).toBe(false);
    });
  });
});

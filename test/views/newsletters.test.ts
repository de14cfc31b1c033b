import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Issue, IssueMatter } from "../../src/model/content.ts";
import { withoutDrafts } from "../../src/derive/without-drafts.ts";
import { issueView } from "../../src/views/issue-view.ts";
import { newslettersView } from "../../src/views/newsletters-view.ts";
import { shell } from "../../src/views/shell.ts";
import { tinyPages } from "./tiny-pages.ts";

function issue(slug: string, date: string, more: Partial<IssueMatter> = {}): Issue {
  const matter = { title: slug, lede: "", date, number: 1, events: [], areas: [], ...more };
  const file = `content/newsletters/${slug}.md`;
  return { slug, variants: [{ language: "en", file, firstLine: 1, matter, markdown: "Words." }] };
}

const ISSUES = [
  issue("2022-q2", "2022-06-30", { themes: ["people"] }),
  issue("2022-q1", "2022-03-31"),
  issue("2021-q4", "2021-12-15", { themes: ["people"] }),
];

function withIssues(issues: readonly Issue[]) {
  return tinyPages("en", { base: "/atlas/", change: (atlas) => ({ ...atlas, issues }) });
}

function subscribed(atlas: Atlas): Atlas {
  const subscribe = { action: "https://lists.example.org/join", field: "address" };
  return { ...atlas, config: { ...atlas.config, subscribe } };
}

describe("the archive of the newsletter", () => {
  const view = newslettersView(withIssues(ISSUES));

  test("lists the issues by year, the newest first", () => {
    const years = view.years.map(({ year, issues }) => [year, issues.map(({ title }) => title)]);
    expect(years).toEqual([
      ["2022", ["2022-q2", "2022-q1"]],
      ["2021", ["2021-q4"]],
    ]);
  });

  test("lists them by theme in the words of the atlas", () => {
    const themes = view.themes.map(({ label, issues }) => [
      label,
      issues.map(({ title }) => title),
    ]);
    expect(themes).toEqual([["People", ["2022-q2", "2021-q4"]]]);
  });
});

describe("an issue", () => {
  const context = withIssues(ISSUES);
  const steps = (slug: string) => {
    const found = ISSUES.find((one) => one.slug === slug);
    if (found === undefined) throw new Error(`missing issue: ${slug}`);
    return issueView(context, found).steps.map(({ rel, href }) => `${rel} ${href}`);
  };

  test("leads to the one before and to the one after", () => {
    expect(steps("2022-q1")).toEqual([
      "prev /atlas/en/newsletters/2021-q4/",
      "next /atlas/en/newsletters/2022-q2/",
    ]);
    expect(steps("2022-q2")).toEqual(["prev /atlas/en/newsletters/2022-q1/"]);
  });

  test("leads to itself as a letter only in a language in which it was written", () => {
    const [first] = tinyPages("he").lookup.atlas.issues;
    const [english] = ISSUES;
    if (first === undefined || english === undefined) throw new Error("missing issue");
    expect(issueView(tinyPages("he"), first).forms.map(({ href }) => href)).toEqual([
      "/mail/2021-q4.he.html",
      "/mail/2021-q4.he.txt",
    ]);
    const hebrew = tinyPages("he", { change: (atlas) => ({ ...atlas, issues: ISSUES }) });
    expect(issueView(hebrew, english).forms).toEqual([]);
  });
});

describe("a draft", () => {
  const draft = issue("2022-q3", "2022-09-30", { draft: true });

  test("is left out of what is built, and so is a single language that is one", () => {
    const { atlas } = withIssues(ISSUES).lookup;
    const [first] = draft.variants;
    const half: Issue = {
      slug: "half",
      variants: [...issue("half", "2022-01-01").variants, ...(first === undefined ? [] : [first])],
    };
    const { issues } = withoutDrafts({ ...atlas, issues: [draft, half] });
    expect(issues.map(({ slug, variants }) => [slug, variants.length])).toEqual([["half", 1]]);
  });

  test("says in the preview that it is one", () => {
    const context = withIssues([draft, ...ISSUES]);
    expect(issueView(context, draft).notices).toEqual([
      "Draft: this text is shown in the preview only and is not published.",
    ]);
  });
});

describe("the mailing list", () => {
  const page = { title: "T", description: "", section: "home", kind: "none" } as const;
  const path = (language: string) => `/${language}/`;

  test("has a form where the atlas has a list, which is told who gets the address", () => {
    const context = tinyPages("en", { change: subscribed });
    const view = newslettersView(context);
    expect(view.subscribe).toMatchObject({
      action: "https://lists.example.org/join",
      field: "address",
    });
    expect(view.subscribe?.privacy).toContain("lists.example.org");
    expect(shell(context, { ...page, path }).formOrigin).toBe("https://lists.example.org");
  });

  test("has none elsewhere, and forms lead nowhere but to the site", () => {
    const context = tinyPages("en");
    expect(newslettersView(context).subscribe).toBeNull();
    expect(shell(context, { ...page, path }).formOrigin).toBe("");
  });
});

import type { Finding } from "../model/problem.ts";
import { SITE_ROOTS, siteRoot } from "../model/site-roots.ts";
import { quoted } from "../model/visible-text.ts";

const PATH = /^\/(?!\/)[^\s?#\\]*$/;
const STEPS_OUT = /(?:^|\/)\.{0,2}\/|\/\.{1,2}$/;

/** Says why no page can stand at the old address of a redirect; undefined where one can. */
export function redirectSourceFinding(
  from: string,
  languages: readonly string[],
): Finding | undefined {
  const found = quoted(from);
  if (!PATH.test(from)) return { found, expected: 'a path of the site that begins with "/"' };
  const path = decoded(from);
  if (path === undefined) {
    const remedy = "Write the letters themselves instead of %-signs.";
    return { found, expected: "%-signs that stand for letters in UTF-8", remedy };
  }
  if (path === "/" || languages.some((own) => path.replace(/\/?$/, "/") === `/${own}/`)) {
    return { found: `${found}, a home page of the site`, expected: "an address that is free" };
  }
  if (siteRoot(path) !== undefined) {
    const folders = SITE_ROOTS.filter(({ isFolder }) => isFolder).map(({ name }) => `/${name}`);
    const expected = `an address outside ${folders.join(", ")}`;
    return { found: `${found}, among the site's own files`, expected };
  }
  if (isPage(path)) return undefined;
  return {
    found,
    expected: 'a path that ends in "/" or in a plain name, such as /old/ or /old.html',
  };
}

function isPage(path: string): boolean {
  const last = path.slice(path.lastIndexOf("/") + 1);
  return (
    !STEPS_OUT.test(path.slice(1)) && !/\p{Cc}/u.test(path) && /^(?:[^.]*|.+\.html?)$/.test(last)
  );
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

import type { Finding } from "../model/problem.ts";
import type { LinkTargets } from "./link-targets.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { quoted } from "../model/visible-text.ts";

const EXTERNAL = /^(?:https?:\/\/|mailto:|tel:)\S+$/i;
const UNCHECKED = /^\/(?:downloads|feeds)\//;
const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#].*)?$/i;

/** Says why a link of Markdown cannot work; undefined where it can. */
export function linkFinding(url: string, targets: LinkTargets): Finding | undefined {
  if (url.startsWith("#") || EXTERNAL.test(url)) return undefined;
  if (!url.startsWith("/") || url.startsWith("//")) return notRooted(url);
  const path = decoded(url.replace(/[?#].*$/, ""));
  if (path !== undefined && isKnown(path, targets)) return undefined;
  return {
    found: `a link to ${quoted(url)}, which is no page of the site`,
    expected: `the address of a page from "/<language>/" on`,
    remedy: addressRemedy(path ?? url, targets),
  };
}

/** Says why a picture of Markdown cannot be shown; undefined where it can. */
export function imageFinding(url: string, { publicFiles }: LinkTargets): Finding | undefined {
  const path = decoded(url.replace(/[?#].*$/, ""));
  if (path !== undefined && (publicFiles.has(path) || UNCHECKED.test(path))) return undefined;
  return {
    found: `a picture ${quoted(url)}, which is not in public/`,
    expected: "a file of the folder public, written from / on: public/a.jpg is /a.jpg",
    remedy: didYouMean(path ?? url, publicFiles),
  };
}

function isKnown(path: string, { addresses, publicFiles }: LinkTargets): boolean {
  return addresses.has(path) || publicFiles.has(path) || UNCHECKED.test(path);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

function notRooted(url: string): Finding {
  const found = `a link to ${quoted(url)}`;
  const expected = `"https://…", or a page of the site from "/<language>/" on`;
  if (url.startsWith("//")) return { found, expected, remedy: `Write "https:${url}".` };
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return { found, expected, remedy: "Delete the link." };
  if (HOST.test(url) && !FILE.test(url)) {
    return { found, expected, remedy: `Write "https://${url}".` };
  }
  const remedy =
    "Put the file into content/files/ and write files/ before its name, or link to /downloads/.";
  return { found, expected, remedy: FILE.test(url) ? remedy : "Write the whole address." };
}

const FILE = /\.(?:csv|xlsx?|ods|pdf|docx?|md|html?|jpe?g|png|svg|zip|json|geojson|txt)$/i;

function addressRemedy(path: string, targets: LinkTargets): string {
  const slashed = path.endsWith("/") ? path : `${path}/`;
  const forms = [slashed, ...targets.languages.map((own) => `/${own}${slashed}`)];
  const meant = forms.find((form) => targets.addresses.has(form));
  return meant === undefined ? didYouMean(path, targets.addresses) : `Write ${quoted(meant)}.`;
}

/** Where a file of the site stands, and which scripts its copy keeps. */
export interface OfflinePlace {
  /** The path of the file inside the site: "en/areas/index.html". */
  readonly file: string;
  readonly base: string;
  /** Paths inside the site of the scripts that work without a server. */
  readonly scripts: ReadonlySet<string>;
}

/** What opening from a file forbids or does not need. */
const NEEDLESS = /<link\b[^>]*\srel="(?:preload|modulepreload)"[^>]*>/g;
const SCRIPT = /<script\b[^>]*\ssrc="([^"]*)"[^>]*><\/script>/g;
const LINK = /(\s(?:href|src|action|poster)=")([^"]*)"/g;
const LEADING_ON = /(\scontent="\d+; ?url=)([^"]*)"/g;

/**
 * Makes a page readable from a folder, without a server: links are relative and end in a file,
 * scripts are plain ones (browsers load no modules from files), and those that ask a server for more
 * are left out: what the page says without scripts is shown in their place.
 */
export function offlinePage(html: string, place: OfflinePlace): string {
  const local = (link: string) => relativeLink(link, place);
  return html
    .replace(NEEDLESS, "")
    .replace(/<(?:link|script)\b[^>]*>/g, (tag) =>
      tag.replace(/\s(?:crossorigin|integrity)(?:="[^"]*")?/g, ""),
    )
    .replace(SCRIPT, (_, source: string) => {
      const isKept = place.scripts.has(source.slice(place.base.length));
      return isKept ? `<script defer src="${source}"></script>` : "";
    })
    .replace(/<noscript>([\s\S]*?)<\/noscript>/g, "$1")
    .replace(LINK, (_, start: string, link: string) => `${start}${local(link)}"`)
    .replace(LEADING_ON, (_, start: string, link: string) => `${start}${local(link)}"`)
    .replace(/<html\b[^>]*>/, withOfflineClass);
}

/** Makes the links of a style sheet relative. */
export function offlineStyle(css: string, place: Pick<OfflinePlace, "file" | "base">): string {
  return css.replace(
    /url\((["']?)([^"')]+)\1\)/g,
    (_, quote: string, link: string) => `url(${quote}${relativeLink(link, place)}${quote})`,
  );
}

/**
 * Makes of a bundled script one that a page may load from a file; undefined for a script that asks a
 * server for more, or is in several parts.
 */
export function offlineScript(code: string): string | undefined {
  const needsServer =
    /\bfetch\(|\bimport\s*[({"'*]|\bimport\s+[\w$]|\bimport\.meta\b|\bexport\s*[{*]/;
  return needsServer.test(code) ? undefined : `(()=>{${code}\n})();\n`;
}

/** Makes a link to a path of the site relative to a file, ending in a file; leaves all others. */
function relativeLink(link: string, { file, base }: Pick<OfflinePlace, "file" | "base">): string {
  if (!link.startsWith(base) || link.startsWith("//")) return link;
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(link.slice(base.length)) ?? [];
  const target = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const up = "../".repeat(file.split("/").length - 1);
  return `${up === "" ? "./" : up}${target}${rest}`;
}

function withOfflineClass(tag: string): string {
  if (/\sclass="/.test(tag)) return tag.replace(/\sclass="/, ' class="offline ');
  return tag.replace(/>$/, ' class="offline">');
}

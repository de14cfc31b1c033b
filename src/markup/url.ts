/** Puts the base of the site before a path that begins with a slash. Every link goes through here. */
export function url(base: string, path: string): string {
  if (!path.startsWith("/")) throw new Error(`invalid path: ${path}`);
  return base.replace(/\/$/, "") + path;
}

/** Makes the address that can be sent: site, base and path. */
export function absoluteUrl(site: string, base: string, path: string): string {
  return new URL(url(base, path), site).href;
}

/** True where a link that an editor wrote leads out of the site by a scheme that is safe to open. */
export function isExternalUrl(href: string): boolean {
  return /^(https?:\/\/|mailto:|tel:)[^\s]+$/i.test(href);
}

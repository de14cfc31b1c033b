/** Makes a link of what is a link as a whole; words with a mail address in them stay words. */
export function hrefTo(text: string): string | null {
  if (/^https?:\/\/\S+$/.test(text)) return text;
  return /^[^\s@<>()]+@[^\s@<>()]+$/.test(text) ? `mailto:${text}` : null;
}

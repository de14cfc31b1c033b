const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/**
 * Makes every link and image of a piece of HTML absolute, as feed readers need: paths of the site
 * from its root, anchors from the page. Text is left alone, whatever it looks like.
 */
export function absoluteLinks(markup: string, page: string): string {
  return markup.replace(TAG, (tag) =>
    tag.replace(/(\s(?:href|src)=")([/#][^"]*)"/g, (_, start: string, link: string) => {
      return `${start}${new URL(link, page).href}"`;
    }),
  );
}

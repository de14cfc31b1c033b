const CREATIVE_COMMONS = /^CC-(BY(?:-(?:NC|ND|SA))*)-(\d\.\d)(?:-([A-Z]{2}))?$/;
const SPDX = /^[A-Za-z0-9][A-Za-z0-9.+-]*-[A-Za-z0-9.+-]*$/;

/**
 * Gives the address of a licence that is named by its SPDX identifier or is an address itself; null
 * for other words.
 */
export function licenceUrl(licence: string): string | null {
  if (/^https?:\/\/\S+$/.test(licence)) return licence;
  if (licence === "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  const [, terms, version, country] = CREATIVE_COMMONS.exec(licence) ?? [];
  if (terms !== undefined && version !== undefined) {
    const port = country === undefined ? "" : `${country.toLowerCase()}/`;
    return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/${port}`;
  }
  return SPDX.test(licence) ? `https://spdx.org/licenses/${licence}.html` : null;
}

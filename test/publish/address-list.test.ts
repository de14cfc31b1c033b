import { describe, expect, test } from "vitest";
import {
  addressList,
  nearestPage,
  parseAddressList,
  vanishedAddresses,
} from "../../src/publish/address-list.ts";

const FILES = [
  "index.html",
  "404.html",
  ".nojekyll",
  "assets/a.js",
  "en/index.html",
  "en/areas/index.html",
  "en/maps/index.html",
  "en/maps/map-x-2021/index.html",
  "embed/en/map-x-2021/index.html",
  "downloads/areas.csv",
  "downloads/areas/finder.en.json",
  "downloads/areas/finder.en.5d0.json",
  "downloads/areas/positions.json",
  "downloads/figures/en/map-x-2021.svg",
  "feeds/en.xml",
  "sitemap-1.xml",
];

describe("the addresses that a site promises", () => {
  test("are its pages, downloads and feeds; not figures, which go with their period, nor what scripts load", () => {
    expect(addressList("valley", FILES)).toBe(
      "# atlas: valley\n/\n/downloads/areas.csv\n/en/\n/en/areas/\n/en/maps/\n/feeds/en.xml\n",
    );
  });

  test("are read back as they were written, and so is whose they are", () => {
    const { atlas, addresses } = parseAddressList(addressList("valley", FILES));
    expect(atlas).toBe("valley");
    expect(vanishedAddresses(addresses, FILES)).toEqual([]);
    expect(addressList(atlas, FILES)).toContain(addresses.join("\n"));
  });

  test("have vanished where the site has nothing there, and readers go on from the page above", () => {
    const files = FILES.filter((file) => !file.includes("areas"));
    const vanished = vanishedAddresses(["/en/areas/", "/downloads/areas.csv", "/en/"], files);
    expect(vanished).toEqual(["/en/areas/", "/downloads/areas.csv"]);
    expect(nearestPage("/en/areas/village/fig/", FILES)).toBe("/en/areas/");
    expect(nearestPage("/en/areas/", FILES)).toBe("/en/");
    expect(nearestPage("/xx/", ["a.txt"])).toBe("/");
  });
});

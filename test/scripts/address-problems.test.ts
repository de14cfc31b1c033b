import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { addressProblems } from "../../scripts/address-problems.ts";
import { withAddresses } from "../../scripts/new/with-addresses.ts";

const folder = mkdtempSync(join(tmpdir(), "addresses-"));
const [atlas, site] = [join(folder, "atlas"), join(folder, "site")];
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

test("an atlas without editions has promised nothing", () => {
  write("site/en/index.html", "");
  mkdirSync(atlas, { recursive: true });
  expect(addressProblems(site, atlas)).toEqual({ pages: [], downloads: [] });
});

test("a page that any edition promised and that is gone is named once, with the row to write", () => {
  const list = "# atlas: valley\n/en/\n/en/areas/village/fig/\n/downloads/areas/village/fig.csv\n";
  write("atlas/data/editions/2021-06/addresses.txt", list);
  write("atlas/data/editions/2021-12/addresses.txt", list);
  write("site/en/areas/index.html", "");
  expect(addressProblems(site, atlas)).toEqual({
    pages: [
      "data/editions/2021-06/addresses.txt: the page /en/areas/village/fig/ was promised and is gone. Write into data/redirects.csv a row such as /en/areas/village/fig/,/en/areas/",
    ],
    downloads: [
      "data/editions/2021-06/addresses.txt: the file /downloads/areas/village/fig.csv was promised and is gone",
    ],
  });
});

test("a page that leads on, as a row of data/redirects.csv makes it, keeps the promise", () => {
  write("site/en/areas/village/fig/index.html", "");
  expect(addressProblems(site, atlas).pages).toEqual([]);
});

test("an edition freezes the addresses of the site that was built, if it is of the same atlas", () => {
  const files = new Map([["edition.json", "{}"]]);
  const own = (id: string) => [...withAddresses(files, { atlas: id, outFolder: site }).keys()];
  expect(own("valley")).toEqual(["edition.json"]);
  write("site/addresses.txt", "# atlas: valley\n/en/\n");
  expect(own("valley")).toEqual(["edition.json", "addresses.txt"]);
  expect(own("hill")).toEqual(["edition.json"]);
});

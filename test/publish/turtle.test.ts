import { expect, test } from "vitest";
import { turtle } from "../../src/publish/turtle.ts";

test("a node with an address stands by itself, and others refer to it", () => {
  const node = {
    "@context": { ex: "https://example.org/" },
    "@id": "https://example.org/a b",
    "@type": "ex:Thing",
    "ex:name": [{ "@value": 'A "quoted"\nline', "@language": "el" }, "plain"],
    "ex:day": { "@value": "2021-12-31", "@type": "ex:date" },
    "ex:none": [],
    "ex:part": [{ "@type": "ex:Part", "ex:n": "1" }, { "@id": "https://example.org/b>" }],
    "ex:by": { "@id": "https://example.org/c", "ex:name": "C" },
  };
  expect(turtle(node)).toBe(`@prefix ex: <https://example.org/> .

<https://example.org/a%20b>
  a ex:Thing ;
  ex:name "A \\"quoted\\"\\nline"@el, "plain" ;
  ex:day "2021-12-31"^^ex:date ;
  ex:part [
    a ex:Part ;
    ex:n "1" ], <https://example.org/b%3E> ;
  ex:by <https://example.org/c> .

<https://example.org/c>
  ex:name "C" .
`);
});

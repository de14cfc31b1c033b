import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { TINY } from "../load/overlay.ts";

const HEADER = "id,name:en,name:he,organization,taxonomy,status,area,url,email";

/** YAML whose aliases would unfold to 10^9 texts. */
const BOMB = [
  "- &a [x, x, x, x, x, x, x, x, x, x]",
  ..."bcdefghi".split("").map(
    (name, i) =>
      `- &${name} [${Array(10)
        .fill(`*${"abcdefgh"[i] ?? ""}`)
        .join(", ")}]`,
  ),
].join("\n");

/** A topology whose numbers are none, as a program in a hurry writes it. */
const NAN_TOPOLOGY = '{"type":"Topology","arcs":[[[NaN,0],[1,NaN]]],"objects":{"village":{}}}';

const LINKS = `---
title: Links
---

[one](javascript:alert(1)) [two](data:text/html,x) [three](vbscript:x) [four](file:///etc/passwd)

[five](//hostile.example/) <javascript:alert(1)> [six](/../../etc/passwd) [seven][ref]

![eight](data:image/svg+xml,x) ![nine](https://hostile.example/pixel.png) ![ten](../../../etc/passwd)

::constructor{a=b}

::__proto__{a=b}

:::callout{title="x" onclick="alert(1)" style="position:fixed"}
<script>alert(1)</script>
:::

\u001B[31mred \u009B2J

[ref]: JaVaScRiPt:alert(1)
`;

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/2000/svg"><x:script>alert(1)</x:script></svg>`;

const FILES: Readonly<Record<string, string>> = {
  "content/corrections.yaml": `${BOMB}\n`,
  "content/glossary.yaml":
    '- term: !!js/function "function () { process.exit(1) }"\n- definition: !!python/object/apply:os.system ["id"]\n',
  "content/pages/links.md": LINKS,
  "content/pages/keys.md": "---\ntitle: Keys\n__proto__: { admin: true }\nconstructor: x\n---\n",
  "content/pages/code.mdx": "import { exit } from 'node:process'\n\n{exit(1)}\n",
  "content/pages/\u001B[31mred.md": "---\ntitle: x\n---\n",
  "content/pages/x\n::error file=a::b.md": "---\ntitle: x\n---\n",
  "content/pages/cod.\u202Egnp.md": "---\ntitle: x\n---\n",
  "data/areas.csv": [
    "code,level,parent,name:en,name:he,slug",
    "V1,valley,,Tiny Valley,העמק הקטן,",
    "A01,village,V1,Almond\u001B]0;owned\u0007,שקד,../../index",
    "A02,village,V1,Carob,חרוב,.htaccess",
    "../../etc/passwd,village,V1,Fig,תאנה,",
    "<script>,village,V1,Olive,זית,",
    "A\u202E04,village,V1,Olive,זית,",
    "con,village,V1,Olive,זית,",
    "",
  ].join("\n"),
  "data/boundaries/villages.geojson": NAN_TOPOLOGY,
  "data/redirects.csv": [
    "from,to",
    "/one/,javascript:alert(1)",
    "/two/,//hostile.example/",
    "/../../three/,/en/",
    "/en/,https://hostile.example/",
    "",
  ].join("\n"),
  "data/services.csv": [
    HEADER,
    "..,One,אחת,x,library,active,A01,javascript:alert(1),a@b.example",
    'a/b,Two,שתיים,x,library,active,A01,"https://ok.example/ onload=x","a@b.example\nBcc: c@d.example"',
    "__proto__,Three,שלוש,x,constructor,toString,A01,data:text/html,a@b.example",
    "",
  ].join("\n"),
  "public/.htaccess": "Header unset Content-Security-Policy\n",
  "public/_redirects": "/* https://hostile.example/:splat 301!\n",
  "public/app.js": "alert(1)\n",
  "public/index.html": "<h1>Owned</h1>\n",
  "public/logo.svg": LOGO,
  "public/sw.mjs": "self.addEventListener('fetch', () => {})\n",
};

const LINKED: Readonly<Record<string, string>> = {
  "data/observations/secret.csv": "/etc/passwd",
  "content/files": "..",
  "content/pages/loop.md": "loop.md",
  "public/passwd.txt": "/etc/passwd",
  "public/code.js": "../content/pages/links.md",
  "public/.hidden": "/etc",
};

/** Writes an atlas into a folder with everything that must be refused, all at once. */
export function refusedAtlas(folder: string): void {
  cpSync(TINY, folder, { recursive: true });
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const [file, target] of Object.entries(LINKED)) symlinkSync(target, join(folder, file));
}

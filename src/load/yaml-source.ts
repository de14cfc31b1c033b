import {
  isAlias,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from "yaml";
import type { Finding } from "../model/problem.ts";
import { quoted } from "../model/visible-text.ts";
import { faultFinding, firstFaults } from "./yaml-faults.ts";

const MOST_ALIASES = 20;

/** YAML text that can be read, with the line of each key; or what is wrong with it, by line. */
export interface YamlSource {
  readonly value: unknown;
  readonly lineAt: (path: readonly PropertyKey[]) => number;
  readonly findings: readonly { readonly row: number; readonly finding: Finding }[];
}

/**
 * Parses YAML 1.2 without tags, with unique keys and few aliases. `lineOffset` counts the lines of
 * the file before the text.
 */
export function yamlSource(text: string, lineOffset = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: "core" });
  const lineOfOffset = (offset: number) => lines.linePos(offset).line + lineOffset;
  const findings = findingsOf(document, text).map(({ offset, finding }) => ({
    row: lineOfOffset(offset),
    finding,
  }));
  const value: unknown = findings.length === 0 ? document.toJS({ maxAliasCount: -1 }) : undefined;
  return { value, findings, lineAt: (path) => lineOfOffset(offsetAt(document, path)) };
}

interface OffsetFinding {
  readonly offset: number;
  readonly finding: Finding;
}

function findingsOf(document: Document, text: string): readonly OffsetFinding[] {
  const all = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    code,
    message,
    offset: pos[0],
  }));
  const faults = firstFaults(all).map((fault) => ({
    offset: fault.offset,
    finding: faultFinding(fault, text),
  }));
  return [...faults, ...aliasFindings(document)];
}

/** Aliases inside an anchor grow without bound, so they are looked for before anything is unfolded. */
function aliasFindings(document: Document): readonly OffsetFinding[] {
  const aliases: number[] = [];
  const nested: number[] = [];
  const unresolved: OffsetFinding[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) && node.resolve(document) === undefined) {
        const found = `the alias ${quoted(`*${node.source}`)} of nothing`;
        const expected = "an anchor (&) of that name before it";
        unresolved.push({ offset: startOf(node), finding: { found, expected } });
      } else if (isAlias(node)) aliases.push(startOf(node));
      else if (node.anchor !== undefined && holdsAlias(node)) nested.push(startOf(node));
    },
  });
  const offset = nested[0] ?? aliases[MOST_ALIASES];
  if (offset === undefined) return unresolved;
  const expected = `at most ${MOST_ALIASES} in a file, and none inside an anchor (&)`;
  return [{ offset, finding: { found: "too many aliases (*)", expected } }];
}

function holdsAlias(node: Node): boolean {
  let found = false;
  visit(node, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function offsetAt(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const key of path) {
    const next = step(node, key);
    if (next === undefined) return offset;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function step(node: unknown, key: PropertyKey): { offset: number; node: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { offset: startOf(item), node: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => String(item.key) === String(key));
  return pair === undefined ? undefined : { offset: startOf(pair.key), node: pair.value };
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

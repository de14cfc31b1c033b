/** A node of JSON-LD whose keys are prefixed names; values are nodes, texts, or lists of both. */
export interface LinkedNode {
  readonly [key: string]: LinkedValue;
}

/** What a key leads to. */
type LinkedValue = string | LinkedNode | readonly LinkedValue[];

/**
 * Writes a node of JSON-LD as Turtle, which says the same; its prefixes are those of `@context`. A
 * node with an address stands by itself, once, and others refer to it.
 */
export function turtle({ "@context": prefixes = {}, ...node }: LinkedNode): string {
  const lines = Object.entries(prefixes).map(([name, iri]) => {
    return `@prefix ${name}: ${reference(wordOf(iri))} .`;
  });
  const named = new Set(namedNodes(node).map(namedBlock));
  return `${lines.join("\n")}\n\n${[...named].join("\n\n")}\n`;
}

/** Lists the nodes that have an address and something to say, the outer before the inner. */
function namedNodes(value: LinkedValue): readonly LinkedNode[] {
  if (typeof value === "string") return [];
  if (isList(value)) return value.flatMap(namedNodes);
  const inner = Object.values(value).flatMap(namedNodes);
  const isNamed = typeof value["@id"] === "string" && Object.keys(value).length > 1;
  return isNamed ? [value, ...inner] : inner;
}

function namedBlock({ "@id": id = "", ...members }: LinkedNode): string {
  return `${reference(wordOf(id))}${statementsOf(members, 1)} .`;
}

function statementsOf(members: LinkedNode, depth: number): string {
  const indent = `\n${"  ".repeat(depth)}`;
  return Object.entries(members)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(
      ([key, value]) => `${indent}${key === "@type" ? "a" : key} ${objectsOf(key, value, depth)}`,
    )
    .join(" ;");
}

function objectsOf(key: string, value: LinkedValue, depth: number): string {
  if (isList(value)) return value.map((item) => objectsOf(key, item, depth)).join(", ");
  if (typeof value === "string") return key === "@type" ? value : literal(value);
  const { "@value": text, "@language": language, "@type": type } = value;
  if (typeof text === "string") {
    if (typeof language === "string") return `${literal(text)}@${language}`;
    return typeof type === "string" ? `${literal(text)}^^${type}` : literal(text);
  }
  const { "@id": id } = value;
  return typeof id === "string" ? reference(id) : `[${statementsOf(value, depth + 1)} ]`;
}

function isList(value: LinkedValue): value is readonly LinkedValue[] {
  return Array.isArray(value);
}

function wordOf(value: LinkedValue): string {
  return typeof value === "string" ? value : "";
}

function reference(iri: string): string {
  return `<${iri.replace(/[\s<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;
}

function literal(text: string): string {
  return JSON.stringify(text);
}

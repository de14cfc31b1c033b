import { IntlMessageFormat } from "intl-messageformat";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** A plural of a template: the value that chooses its form, and the forms that there are. */
export interface TemplatePlural {
  readonly name: string;
  readonly forms: readonly string[];
}

/** How a value is filled in, by the numbers that the parser gives to kinds of elements. */
const KINDS = {
  1: "plain",
  2: "number",
  3: "date",
  4: "time",
  5: "select",
  6: "plural",
} as const;

/** How a value is filled in: as it stands, written by a rule, or by choosing a form. */
type ValueKind = (typeof KINDS)[keyof typeof KINDS] | "selectordinal";

/** A value of a template in one of the ways in which it is filled in. */
export interface TemplateValue {
  readonly name: string;
  readonly kind: ValueKind;
}

/** What a template is made of. */
export interface TemplateParts {
  /** Names of the values that fill it, sorted, each once. */
  readonly names: readonly string[];
  readonly values: readonly TemplateValue[];
  readonly plurals: readonly TemplatePlural[];
  /** The words between the values, without the forms' names. */
  readonly words: string;
}

/** Takes a template of ICU MessageFormat apart, down to the forms of its plurals. */
export function templateParts(language: string, template: string): TemplateParts {
  const format = new IntlMessageFormat(template, language, undefined, { ignoreTag: true });
  const elements = flat(format.getAst());
  const names = elements.flatMap((element) => ("value" in element ? [nameOf(element)] : []));
  return {
    names: [...new Set(names)].filter((name) => name !== "").toSorted(),
    values: elements.flatMap(valueOf),
    plurals: elements.flatMap((element) =>
      "pluralType" in element ? [{ name: element.value, forms: Object.keys(element.options) }] : [],
    ),
    words: elements.map((element) => (isLiteral(element) ? element.value : " ")).join(""),
  };
}

function flat(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => [
    element,
    ...("options" in element
      ? Object.values(element.options).flatMap(({ value }) => flat(value))
      : []),
  ]);
}

function nameOf(element: Element & { value: string }): string {
  return isLiteral(element) ? "" : element.value;
}

function valueOf(element: Element): readonly TemplateValue[] {
  if (!("value" in element)) return [];
  const kind = KINDS[element.type.valueOf() as keyof typeof KINDS] as ValueKind | undefined;
  if (kind === undefined) return [];
  const isOrdinal = "pluralType" in element && element.pluralType === "ordinal";
  return [{ name: element.value, kind: isOrdinal ? "selectordinal" : kind }];
}

/** True for text that stands as it is; the parser numbers the kinds of elements, and this is 0. */
export function isLiteral(element: Element): element is Extract<Element, { type: 0 }> {
  return element.type.valueOf() === 0;
}

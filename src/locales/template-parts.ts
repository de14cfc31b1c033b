import { IntlMessageFormat } from "intl-messageformat";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** A plural of a template: the value that chooses its form, and the forms that there are. */
export interface TemplatePlural {
  readonly name: string;
  readonly forms: readonly string[];
}

/** What a template is made of. */
export interface TemplateParts {
  /** Names of the values that fill it, sorted, each once. */
  readonly names: readonly string[];
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

/** The parser numbers the kinds of elements; 0 is text that stands as it is. */
function isLiteral(element: Element): element is Extract<Element, { type: 0 }> {
  return element.type.valueOf() === 0;
}

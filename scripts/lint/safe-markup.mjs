import { relative, sep } from "node:path";

/** The one component that may write a string as HTML. */
const RAW_MARKUP = "src/components/Markup.astro";

const REASONS = /** @type {Readonly<Record<string, string>>} */ ({
  style: "the content security policy blocks style attributes: use a class, or an SVG attribute",
  "is:inline": "the content security policy blocks inline scripts: leave is:inline out",
  "define:vars": "define:vars writes inline code, which the content security policy blocks",
  "set:html": `set:html writes unescaped text: only ${RAW_MARKUP} may, after checking it`,
});

/**
 * Says why a component may not use an attribute; nothing if it may.
 * @param {string} file Relative to the project, with forward slashes.
 * @param {string} attribute
 * @returns {string | undefined}
 */
function wrongAttribute(file, attribute) {
  if (attribute === "set:html" && file === RAW_MARKUP) return undefined;
  return Object.hasOwn(REASONS, attribute) ? REASONS[attribute] : undefined;
}

/**
 * ESLint rule for .astro files: no attribute that the site's policy blocks or that writes raw HTML.
 * @type {import("eslint").Rule.RuleModule}
 */
export const safeMarkup = {
  meta: { type: "problem", messages: { unsafe: "{{reason}}" }, schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    /** @param {any} node */
    const check = (node) => {
      const { name } = node;
      const text = name.namespace === undefined ? name.name : nameOf(name);
      const reason = wrongAttribute(file, text);
      if (reason !== undefined) context.report({ node, messageId: "unsafe", data: { reason } });
    };
    return {
      JSXAttribute: check,
      AstroShorthandAttribute: check,
      AstroTemplateLiteralAttribute: check,
    };
  },
};

/** @param {{ namespace: { name: string }, name: { name: string } }} name */
function nameOf({ namespace, name }) {
  return `${namespace.name}:${name.name}`;
}

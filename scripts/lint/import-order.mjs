/** @typedef {{ source: { value: string }, importKind?: string, specifiers: unknown[] }} Import */

/**
 * ESLint rule: imports stand in four groups (node, packages, `import type`, local), alphabetical by
 * source in each. An import for its side effect keeps its place and divides the others.
 * @type {import("eslint").Rule.RuleModule}
 */
export const importOrder = {
  meta: {
    type: "layout",
    fixable: "code",
    messages: { order: "{{source}} belongs before {{previous}}: node, packages, types, local" },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    /** @param {any[]} run */
    const check = (run) => {
      const sorted = run.toSorted(compareImports);
      const index = run.findIndex((node, i) => i > 0 && compareImports(run[i - 1], node) > 0);
      if (index === -1) return;
      const range = [run[0].range[0], run[run.length - 1].range[1]];
      const hasComment = sourceCode
        .getAllComments()
        .some((comment) => comment.range[0] > range[0] && comment.range[1] < range[1]);
      context.report({
        node: run[index],
        messageId: "order",
        data: { source: run[index].source.value, previous: run[index - 1].source.value },
        fix: hasComment
          ? null
          : (fixer) =>
              fixer.replaceTextRange(
                /** @type {[number, number]} */ (range),
                sorted.map((node) => sourceCode.getText(node)).join("\n"),
              ),
      });
    };
    return {
      Program(program) {
        for (const run of runsOf(program.body)) check(run);
      },
    };
  },
};

/**
 * Compares two imports by group, then by source.
 * @param {Import} a
 * @param {Import} b
 */
function compareImports(a, b) {
  const groups = groupOf(a) - groupOf(b);
  if (groups !== 0) return groups;
  if (a.source.value === b.source.value) return 0;
  return a.source.value < b.source.value ? -1 : 1;
}

/** @param {Import} node */
function groupOf({ source, importKind }) {
  if (importKind === "type") return 2;
  if (source.value.startsWith("node:")) return 0;
  return source.value.startsWith(".") ? 3 : 1;
}

/**
 * Divides the statements of a file into runs of neighbouring imports that bind names.
 * @param {any[]} body
 * @returns {any[][]}
 */
function runsOf(body) {
  const isOrdered = (/** @type {any} */ node) =>
    node.type === "ImportDeclaration" && node.specifiers.length > 0;
  const starts = body.flatMap((node, i) => {
    const isFirst = i === 0 || !isOrdered(body[i - 1]);
    return isOrdered(node) && isFirst ? [i] : [];
  });
  return starts.map((start) => {
    const length = body.slice(start).findIndex((node) => !isOrdered(node));
    return body.slice(start, length === -1 ? undefined : start + length);
  });
}

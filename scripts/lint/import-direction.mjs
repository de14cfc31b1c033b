import { relative, sep } from "node:path";
import { wrongImport } from "./rooms.mjs";

/**
 * ESLint rule: imports between the rooms of src/ run one way, and only some rooms reach the machine.
 * @type {import("eslint").Rule.RuleModule}
 */
export const importDirection = {
  meta: { type: "problem", messages: { wrong: "{{reason}}" }, schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    /** @param {any} node */
    const check = ({ source }) => {
      if (typeof source?.value !== "string") return;
      const reason = wrongImport(file, source.value);
      if (reason !== undefined) {
        context.report({ node: source, messageId: "wrong", data: { reason } });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

import { importDirection } from "./import-direction.mjs";
import { importOrder } from "./import-order.mjs";
import { safeMarkup } from "./safe-markup.mjs";

/** The project's own ESLint rules. */
export const chora = {
  meta: { name: "chora" },
  rules: {
    "import-direction": importDirection,
    "import-order": importOrder,
    "safe-markup": safeMarkup,
  },
};

import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { chora } from "./scripts/lint/plugin.mjs";

const NO_DEFAULT = {
  selector: "ExportDefaultDeclaration",
  message: "export by name: a name that is the same everywhere can be searched for",
};

/** What would make two builds of one atlas differ: the clock, chance, the machine's own language. */
const NOT_REPRODUCIBLE = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "the clock is read by scripts only: take the date as a parameter",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "the clock is read by scripts only: take the date as a parameter",
  },
  {
    selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']",
    message: "the clock is read by scripts only",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "no chance: two builds of one atlas are the same",
  },
  {
    selector: "CallExpression[callee.property.name=/^random(UUID|Bytes|Int)$/]",
    message: "no chance: two builds of one atlas are the same",
  },
  {
    selector: "CallExpression[callee.property.name=/^toLocale.*String$/][arguments.length=0]",
    message: "name the language: the machine's own differs from reader to reader",
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: "name the language: the machine's own differs from reader to reader",
  },
  {
    selector:
      ":matches(NewExpression, CallExpression)[callee.object.name='Intl'][arguments.length=0]",
    message: "name the language: the machine's own differs from reader to reader",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]",
    message: "the machine's time zone differs from reader to reader: use the UTC method",
  },
];

const STYLE_ATTRIBUTE = [
  "Literal[value=/<[a-z][^>]*\\sstyle=/]",
  "TemplateElement[value.raw=/\\sstyle=[\"']/]",
].map((selector) => ({
  selector,
  message: "the content security policy blocks style attributes: use a class, or an SVG attribute",
}));

export default defineConfig(
  globalIgnores([
    "dist/",
    "dist-gallery/",
    "dist-offline/",
    ".astro/",
    ".cache/",
    ".chora/",
    "public/",
    "content/",
    "data/",
    "docs/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,js,mjs,astro}"],
    plugins: { chora },
    extends: [tseslint.configs.strict],
    rules: {
      "chora/import-direction": "error",
      "chora/import-order": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      complexity: ["error", 20],
      curly: ["error", "multi-line"],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-depth": ["error", 3],
      "max-lines": ["error", 250],
      "max-lines-per-function": ["error", 60],
      "max-params": ["error", 3],
      "no-else-return": "error",
      "no-implicit-coercion": ["error", { allow: ["!!"] }],
      "no-param-reassign": "error",
      "no-restricted-syntax": ["error", NO_DEFAULT],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"] }],
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...astro.configs["flat/recommended"],
  {
    files: ["**/*.astro"],
    rules: {
      "chora/safe-markup": "error",
      // A component's whole frontmatter and template count as one function.
      "max-lines-per-function": "off",
    },
  },
  {
    // What Astro takes out of a component's <script>.
    files: ["**/*.astro/*.{js,ts}"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "max-lines": ["error", { max: 10, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/**/*.{ts,astro}"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", "process", "__dirname", "__filename"],
      "no-restricted-syntax": ["error", NO_DEFAULT, ...NOT_REPRODUCIBLE, ...STYLE_ATTRIBUTE],
    },
  },
  {
    // Mail programs read style attributes only; no policy applies there.
    files: ["src/publish/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT, ...NOT_REPRODUCIBLE] },
  },
  {
    // One file a language, so that a sixth language is one file: a list of sentences, and no code.
    files: ["src/locales/{ar,el,en,he,it}.ts", "src/locales/files/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["src/atlas.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    // Astro and the tools take their configuration and endpoints by default export.
    files: ["*.config.{js,mjs,ts}", "src/content.config.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // The inputs of the method vectors are plain JSON of any shape.
    files: ["test/vectors/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["test/**/*.ts", "bench/**/*.ts"],
    rules: { "max-lines-per-function": "off" },
  },
);

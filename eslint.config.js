import tseslint from "typescript-eslint";

const IMPURE = "src is pure: no clock, randomness, environment, locale or I/O. Take it as an argument.";

// Names of the host that a pure function has no business with.
const impureGlobals = [
  "process",
  "globalThis",
  "window",
  "self",
  "global",
  "navigator",
  "location",
  "document",
  "performance",
  "crypto",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "console",
  "require",
  "module",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "requestAnimationFrame",
  "Intl",
  "Temporal",
  "Deno",
  "Bun",
  "eval",
  "Worker",
  "Atomics",
  "SharedArrayBuffer",
  "WeakRef",
  "FinalizationRegistry",
].map((name) => ({ name, message: IMPURE }));

const impureSyntax = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='Math'][property.name='random']",
  "MemberExpression[property.name=/^toLocale/]",
  "MemberExpression[property.name='localeCompare']",
  "MetaProperty",
  "ImportExpression",
].map((selector) => ({ selector, message: IMPURE }));

const STATE = "src is pure: nothing is kept from call to call. What is needed between steps travels as an argument.";
const MODULE = ":matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration";

const moduleVariables = [`${MODULE}[kind!='const']`].map((selector) => ({ selector, message: STATE }));
// Empty collections and buffers, which are made to be filled.
const moduleMemos = [
  `${MODULE} > VariableDeclarator > NewExpression[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0]`,
  `${MODULE} > VariableDeclarator > NewExpression[callee.name=/Array$|^ArrayBuffer$|^DataView$/]`,
].map((selector) => ({ selector, message: STATE }));

export default tseslint.config(
  { ignores: ["dist/**", "docs/.vitepress/dist/**", ".cache/**", "coverage/**", "node_modules/**", "conformance/**"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.js", ".dependency-cruiser.cjs"] } } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-param-reassign": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impureGlobals],
      "no-restricted-syntax": ["error", ...impureSyntax, ...moduleVariables, ...moduleMemos],
      "no-restricted-imports": [
        "error",
        {
          paths: [{ name: "date-fns", message: "Import date-fns by subpath: the barrel takes ten times as long to load." }],
          patterns: [
            { regex: "^node:|^(fs|path|os|child_process|http|https|net|crypto|worker_threads|perf_hooks)(/|$)", message: IMPURE },
            { regex: "^zod(/|$)", message: "Only src/schemas reaches zod." },
          ],
        },
      ],
    },
  },
  {
    files: ["src/schemas/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex: "^node:", message: IMPURE }] }],
      "no-restricted-syntax": [
        "error",
        ...impureSyntax,
        ...moduleVariables,
        {
          selector: "ImportDeclaration[source.value=/^zod/] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
          message: "Import zod as a namespace: the named import drags every locale into bundles.",
        },
      ],
    },
  },
  {
    // A record is a literal and an interface drawn from it, which has a name to hover over; a literal within another is
    // asserted to be itself, which is how isolated declarations keep its name.
    files: ["src/model/records/*.ts", "src/indicators/school/publishedCoefficients.ts"],
    rules: {
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
    },
  },
  { files: ["**/*.js", "**/*.cjs"], extends: [tseslint.configs.disableTypeChecked] },
);

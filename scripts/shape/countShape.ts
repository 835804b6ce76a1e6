import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** How much there is of what in a tree of sources. */
export interface Shape {
  readonly sourceLines: number;
  readonly sourceCode: number;
  readonly longFiles: number;
  readonly policyLines: number;
  readonly testLines: number;
  readonly expectations: number;
  readonly titles: number;
  readonly openTables: number;
  readonly coreValues: number;
  readonly coreTypes: number;
  readonly functions: number;
  readonly functionsOf: number;
  readonly listChecks: number;
  readonly circles: number;
  readonly upwardImports: number;
}

/** Counts the tree under a folder, which ends with a slash and holds `src`, `test`, the configurations and `node_modules`. */
export function countShape(root: string): Shape {
  const sources = filesUnder(root, "src");
  const tests = filesUnder(root, "test");
  const counted = sources.filter(({ path }) => !isPolicyData(path));
  const code = counted.map(linesOfCode);
  const functions = counted.flatMap(functionNames);
  const titles = tests.flatMap(testTitles);
  return {
    sourceLines: sum(counted.map(lines)),
    sourceCode: sum(code),
    longFiles: code.filter((count) => count > 250).length,
    policyLines: sum(sources.filter(({ path }) => isPolicyData(path)).map(lines)),
    testLines: sum(tests.map(lines)),
    expectations: sum(tests.map((file) => nodesOf(file.tree).filter(isExpect).length)),
    titles: sum(titles.map((rows) => rows ?? 1)),
    openTables: titles.filter((rows) => rows === null).length,
    ...coreExports(root),
    functions: functions.length,
    functionsOf: functions.filter((name) => /[a-z]Of$/u.test(name)).length,
    listChecks: new Set(counted.flatMap(listChecks)).size,
    ...importFaults(root),
  };
}

interface Source {
  /** From the root of the tree on. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

function filesUnder(root: string, folder: string): readonly Source[] {
  return readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => {
      const path = `${folder}/${name.replaceAll("\\", "/")}`;
      const text = readFileSync(root + path, "utf8");
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
}

/** Records of the policy floor. Before they had a folder of their own they lay beside its look-ups. */
function isPolicyData(path: string): boolean {
  return (
    path.startsWith("src/policy/") &&
    !path.startsWith("src/policy/lookup/") &&
    !/\/(index|withParameters|\w+At|\w+InForce)\.ts$/u.test(path)
  );
}

function lines({ text }: Source): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

function linesOfCode({ tree }: Source): number {
  const found = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(tree) > 0) {
      node.getChildren(tree).forEach(visit);
      return;
    }
    // Doc comments are children of the tree as well.
    if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) return;
    if (node.kind === ts.SyntaxKind.EndOfFileToken || node.getWidth(tree) === 0) return;
    const first = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
    const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
    for (let line = first; line <= last; line += 1) found.add(line);
  };
  visit(tree);
  return found.size;
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    found.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** Functions by the name they are declared, assigned or called by as a member. */
function functionNames({ tree }: Source): readonly string[] {
  return nodesOf(tree).flatMap((node) => (isFunction(node) ? (nameOf(node) ?? []) : []));
}

function isFunction(node: ts.Node): node is ts.FunctionDeclaration | ts.MethodDeclaration | ts.ArrowFunction | ts.FunctionExpression {
  return ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function nameOf(node: ts.FunctionDeclaration | ts.MethodDeclaration | ts.ArrowFunction | ts.FunctionExpression): string | null {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  return (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && parent.initializer === node
    ? parent.name.getText()
    : null;
}

/**
 * Where a list is checked, as "path function". A guess: a function of the model, the indicators or the assessments that
 * names the code of a value that is no list or of an id that appears twice. The one reader of lists does not count.
 */
function listChecks({ path, tree }: Source): readonly string[] {
  if (!/^src\/(model|indicators|assessments)\//u.test(path) || path.startsWith("src/model/reading/")) return [];
  return nodesOf(tree).flatMap((node) =>
    ts.isStringLiteral(node) && (node.text === "notAList" || node.text === "duplicateId") ? [`${path} ${functionAround(node)}`] : [],
  );
}

function functionAround(node: ts.Node): string {
  for (let outer = node.parent; !ts.isSourceFile(outer); outer = outer.parent) {
    if (ts.isFunctionDeclaration(outer)) return nameOf(outer) ?? "";
  }
  return "";
}

function isExpect(node: ts.Node): boolean {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "expect";
}

/** For each test its titles: one, or as many as its table has rows; `null` where these are not written out in the file. */
function testTitles({ tree }: Source): readonly (number | null)[] {
  return nodesOf(tree).flatMap((node) => {
    if (!ts.isCallExpression(node)) return [];
    const { expression } = node;
    if (ts.isIdentifier(expression)) return isTest(expression) ? [1] : [];
    // it.each(rows)(title, test)
    if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return [];
    const { name, expression: called } = expression.expression;
    return name.text === "each" && isTest(called) ? [rowsOf(expression.arguments[0], tree)] : [];
  });
}

function isTest(node: ts.Node): boolean {
  return ts.isIdentifier(node) && (node.text === "it" || node.text === "test");
}

function rowsOf(table: ts.Expression | undefined, tree: ts.SourceFile): number | null {
  if (table === undefined) return null;
  if (ts.isAsExpression(table) || ts.isParenthesizedExpression(table) || ts.isSatisfiesExpression(table))
    return rowsOf(table.expression, tree);
  if (ts.isArrayLiteralExpression(table)) return table.elements.some(ts.isSpreadElement) ? null : table.elements.length;
  if (!ts.isIdentifier(table)) return null;
  const declared = nodesOf(tree).find((node) => ts.isVariableDeclaration(node) && node.name.getText() === table.text);
  return declared !== undefined && ts.isVariableDeclaration(declared) ? rowsOf(declared.initializer, tree) : null;
}

function coreExports(root: string): Pick<Shape, "coreTypes" | "coreValues"> {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([`${root}src/index.ts`], options);
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile(`${root}src/index.ts`);
  const module = entry === undefined ? undefined : checker.getSymbolAtLocation(entry);
  if (module === undefined) throw new Error("src/index.ts exports nothing.");
  const targets = checker
    .getExportsOfModule(module)
    .map((symbol) => ((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)));
  // Literals of records leave with their types (`export type *`) and are no values to whoever imports them.
  const isLiteral = ({ flags: each, valueDeclaration }: ts.Symbol): boolean =>
    (each & ts.SymbolFlags.Value) !== 0 && valueDeclaration?.getSourceFile().fileName.includes("/src/model/records/") === true;
  const flags = targets.filter((target) => !isLiteral(target)).map((target) => target.flags);
  const values = flags.filter((each) => (each & ts.SymbolFlags.Value) !== 0).length;
  return { coreValues: values, coreTypes: flags.length - values };
}

interface Cruise {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[] };
}

/** What dependency-cruiser finds by the rules of the tree itself. */
function importFaults(root: string): Pick<Shape, "circles" | "upwardImports"> {
  const cruiser = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";
  // It exits with the number of faults, and they are what is asked for.
  const { stdout } = spawnSync(process.execPath, [cruiser, "src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const names = (JSON.parse(stdout) as Cruise).summary.violations.map(({ rule }) => rule.name);
  return {
    circles: names.filter((name) => name === "no-circular").length,
    upwardImports: names.filter((name) => name.startsWith("no-import-up")).length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

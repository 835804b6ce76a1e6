import ts from "typescript";

/** A place of a text, and what is put there. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A name that a file hands on from another. */
export interface HandedOn {
  readonly name: string;
  /** The name of the variable that is the other file, and what the thing is called there. */
  readonly file: string;
  readonly key: string;
}

/** How the names that a file hands on from one that is asked for late are written. */
type WriteHandedOn = (handedOn: HandedOn) => string;

/**
 * Has a CommonJS file ask for others upon the first use of one of their names, in place of at its own start: `const other = require("./other.cjs")`
 * becomes a function that is called wherever the name is used. It suits files without effects alone. Lines stay where they are.
 */
export function askLate(code: string, isLate: (path: string) => boolean, write: WriteHandedOn): string {
  const source = ts.createSourceFile("file.cjs", code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const late = new Map(
    source.statements.flatMap((statement) => {
      const asked = readRequire(statement);
      return asked !== null && isLate(asked.path) ? [[asked.name, { ...asked, statement }] as const] : [];
    }),
  );
  const requires = [...late.values()].map(({ name, path, statement }) => ({
    ...placeOf(statement, source),
    text: `let ${name}$late; function ${name}() { return ${name}$late ??= require(${JSON.stringify(path)}); }`,
  }));
  const changes: Change[] = [];
  const collect = (node: ts.Node): void => {
    const handedOn = readHandedOn(node);
    if (handedOn !== null && late.has(handedOn.file)) {
      changes.push({ ...placeOf(node, source), text: write(handedOn) });
    } else if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && late.has(node.expression.text)) {
      const { end } = node.expression;
      changes.push({ from: end, to: end, text: "()" });
    } else ts.forEachChild(node, collect);
  };
  collect(source);
  // From the end, so that the places before stay where they are.
  return [...requires, ...changes]
    .sort((one, other) => other.from - one.from)
    .reduce((whole, { from, to, text }) => whole.slice(0, from) + text + whole.slice(to), code);
}

function placeOf(node: ts.Node, source: ts.SourceFile): Pick<Change, "from" | "to"> {
  return { from: node.getStart(source), to: node.getEnd() };
}

/** `const name = require("path")`; `null` where a statement is none. */
function readRequire(statement: ts.Statement): { readonly name: string; readonly path: string } | null {
  const [declaration] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  const call = declaration?.initializer;
  if (declaration === undefined || call === undefined || !ts.isIdentifier(declaration.name) || !ts.isCallExpression(call)) return null;
  const [path] = call.arguments;
  const isRequire = ts.isIdentifier(call.expression) && call.expression.text === "require";
  return isRequire && path !== undefined && ts.isStringLiteral(path) ? { name: declaration.name.text, path: path.text } : null;
}

/** `exports.name = file.key;`; `null` where a node is none. */
function readHandedOn(node: ts.Node): HandedOn | null {
  if (!ts.isExpressionStatement(node) || !ts.isBinaryExpression(node.expression)) return null;
  const { left, right } = node.expression;
  if (!ts.isPropertyAccessExpression(left) || !ts.isIdentifier(left.expression) || left.expression.text !== "exports") return null;
  if (!ts.isPropertyAccessExpression(right) || !ts.isIdentifier(right.expression)) return null;
  return { name: left.name.text, file: right.expression.text, key: right.name.text };
}

import { readFileSync } from "node:fs";
import ts from "typescript";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** What a bundler cannot see to be without effect. */
const CALCULATED: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.ComputedPropertyName,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.PrefixUnaryExpression,
]);

function isCalculated(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  return CALCULATED.has(node.kind) || ts.forEachChild(node, isCalculated) === true;
}

/** Stands for the mark until the text is small, since whoever takes blanks out of a text takes the marks as well. */
const MARK = "__pure__";

/**
 * Marks what a constant at the top of a module is calculated from as free of effects, so that a bundler which takes one function of an
 * entry leaves the constants of the others behind. No module of this package has an effect; a test holds it.
 */
export function markPure(text: string): string {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const calculated = source.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer !== undefined && isCalculated(initializer) ? [initializer] : []));
  // From the end, so that the places before stay where they are.
  return calculated.reduceRight((whole, expression) => {
    const [start, end] = [expression.getStart(source), expression.getEnd()];
    return `${whole.slice(0, start)}${MARK}(() => (${whole.slice(start, end)}))${whole.slice(end)}`;
  }, text);
}

/** Turns what {@link markPure} marked into calls that bundlers know to be free of effects. */
export function callPure(text: string): string {
  const source = ts.createSourceFile("module.js", text, ts.ScriptTarget.Latest, false);
  const calls: ts.CallExpression[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === MARK) calls.push(node);
    ts.forEachChild(node, collect);
  };
  collect(source);
  // A mark within what is marked already would say nothing new; there is none, since only whole constants are marked.
  return calls.reduceRight((whole, call) => {
    const { pos, end } = call;
    const start = whole.indexOf(MARK, pos);
    return `${whole.slice(0, start)}/*@__PURE__*/${whole.slice(start + MARK.length, end)}()${whole.slice(end)}`;
  }, text);
}

/** {@link markPure} while a bundle is made. */
export const pureConstants: Plugin = {
  name: "pure-constants",
  setup(build): void {
    build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({ contents: markPure(readFileSync(path, "utf8")), loader: "ts" }));
  },
};

import ts from "typescript";

/** A literal that JSON can hold, where it is, and its value. */
interface Literal {
  readonly node: ts.Node;
  readonly value: unknown;
}

/** Shorter ones are read as quickly where they are. */
const SHORTEST = 200;

/** A text of which the literals were taken, and the literals by the name that is in their place. */
export interface TakenLiterals {
  readonly text: string;
  readonly literals: ReadonlyMap<string, unknown>;
}

/**
 * Takes the long literals out of what the constants at the top of a module are made of, and leaves a name in the place of each: as JSON
 * they are read several times as fast as in a program. Lines stay where they are.
 */
export function takeLiterals(text: string, nameFor: (index: number) => string): TakenLiterals {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const found = source.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer === undefined ? [] : literalsIn(initializer)));
  // From the end, so that the places before stay where they are.
  const left = found.reduceRight((whole, { node }, index) => {
    const [start, end] = [node.getStart(source), node.getEnd()];
    const lines = whole.slice(start, end).split("\n").length - 1;
    return `${whole.slice(0, start)}${"\n".repeat(lines)}${nameFor(index)}${whole.slice(end)}`;
  }, text);
  return { text: left, literals: new Map(found.map(({ value }, index) => [nameFor(index), value])) };
}

/** The longest literals of an expression, in their order. Those in a function are made anew with each call, and stay. */
function literalsIn(node: ts.Node): readonly Literal[] {
  if (node.getWidth() < SHORTEST || ts.isFunctionLike(node)) return [];
  const value = ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) ? readLiteral(node) : undefined;
  return value === undefined ? childrenOf(node).flatMap(literalsIn) : [{ node, value }];
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

/** The value of an expression as JSON has it; `undefined` where JSON cannot hold it or it is no literal. */
function readLiteral(node: ts.Node): unknown {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return readLiteral(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node)) return readNegative(node);
  if (ts.isBinaryExpression(node)) return readJoined(node);
  if (ts.isArrayLiteralExpression(node)) return readAll(node.elements.map(readLiteral));
  if (ts.isObjectLiteralExpression(node)) return readObject(node);
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  return node.kind === ts.SyntaxKind.FalseKeyword ? false : undefined;
}

function readAll(values: readonly unknown[]): readonly unknown[] | undefined {
  return values.includes(undefined) ? undefined : values;
}

/** A number below 0; JSON has no negative zero. */
function readNegative({ operator, operand }: ts.PrefixUnaryExpression): number | undefined {
  const value = operator === ts.SyntaxKind.MinusToken ? readLiteral(operand) : undefined;
  return typeof value === "number" && value !== 0 ? -value : undefined;
}

/** A long text is written as several. */
function readJoined({ left, operatorToken, right }: ts.BinaryExpression): string | undefined {
  const parts = operatorToken.kind === ts.SyntaxKind.PlusToken ? [readLiteral(left), readLiteral(right)] : [];
  return parts.length > 0 && parts.every((part) => typeof part === "string") ? parts.join("") : undefined;
}

function readObject({ properties }: ts.ObjectLiteralExpression): Readonly<Record<string, unknown>> | undefined {
  const entries = properties.map((property): readonly [string, unknown] => {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return ["", undefined];
    return [property.name.text, property.name.text === "__proto__" ? undefined : readLiteral(property.initializer)];
  });
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

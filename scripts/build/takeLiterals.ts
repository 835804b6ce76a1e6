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

/** What constants of the same module have for values, by their names. */
type Known = ReadonlyMap<string, unknown>;

/**
 * Takes the long literals out of what the constants at the top of a module are made of, and leaves a name in the place of each: as JSON
 * they are read several times as fast as in a program. What is spread in a literal and what is a text or a number may be a constant of the
 * same module. Lines stay where they are.
 */
export function takeLiterals(text: string, nameFor: (index: number) => string): TakenLiterals {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const constants = source.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Const) !== 0)
    .flatMap(({ declarationList }) => declarationList.declarations);
  const known = new Map<string, unknown>();
  const found = constants.flatMap(({ name, initializer }) => {
    if (initializer === undefined) return [];
    const value = readLiteral(initializer, known);
    if (ts.isIdentifier(name) && value !== undefined) known.set(name.text, value);
    return literalsIn(initializer, known);
  });
  // From the end, so that the places before stay where they are.
  const left = found.reduceRight((whole, { node }, index) => {
    const [start, end] = [node.getStart(source), node.getEnd()];
    const lines = whole.slice(start, end).split("\n").length - 1;
    return `${whole.slice(0, start)}${"\n".repeat(lines)}${nameFor(index)}${whole.slice(end)}`;
  }, text);
  return { text: left, literals: new Map(found.map(({ value }, index) => [nameFor(index), value])) };
}

/** The longest literals of an expression, in their order. Those in a function are made anew with each call, and stay. */
function literalsIn(node: ts.Node, known: Known): readonly Literal[] {
  if (node.getWidth() < SHORTEST || ts.isFunctionLike(node)) return [];
  const value = ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) ? readLiteral(node, known) : undefined;
  return value === undefined ? childrenOf(node).flatMap((child) => literalsIn(child, known)) : [{ node, value }];
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

/** The value of an expression as JSON has it; `undefined` where JSON cannot hold it or it is no literal. */
function readLiteral(node: ts.Node, known: Known): unknown {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return readLiteral(node.expression, known);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node)) return readNegative(node, known);
  if (ts.isBinaryExpression(node)) return readJoined(node, known);
  if (ts.isArrayLiteralExpression(node)) return readArray(node, known);
  if (ts.isObjectLiteralExpression(node)) return readObject(node, known);
  if (ts.isIdentifier(node)) return readKnown(node, known);
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  return node.kind === ts.SyntaxKind.FalseKeyword ? false : undefined;
}

/** The value of a constant, unless it is an object, which would be two then. */
function readKnown({ text }: ts.Identifier, known: Known): unknown {
  const value = known.get(text);
  return typeof value === "object" && value !== null ? undefined : value;
}

/** The value of a constant that is spread. */
function readSpread({ expression }: ts.SpreadElement | ts.SpreadAssignment, known: Known): unknown {
  return ts.isIdentifier(expression) ? known.get(expression.text) : readLiteral(expression, known);
}

function readArray({ elements }: ts.ArrayLiteralExpression, known: Known): readonly unknown[] | undefined {
  const values = elements.flatMap((element): readonly unknown[] => {
    if (!ts.isSpreadElement(element)) return [readLiteral(element, known)];
    const spread = readSpread(element, known);
    return Array.isArray(spread) ? (spread as readonly unknown[]) : [undefined];
  });
  return values.includes(undefined) ? undefined : values;
}

/** A number below 0; JSON has no negative zero. */
function readNegative({ operator, operand }: ts.PrefixUnaryExpression, known: Known): number | undefined {
  const value = operator === ts.SyntaxKind.MinusToken ? readLiteral(operand, known) : undefined;
  return typeof value === "number" && value !== 0 ? -value : undefined;
}

/** A long text is written as several. */
function readJoined({ left, operatorToken, right }: ts.BinaryExpression, known: Known): string | undefined {
  const parts = operatorToken.kind === ts.SyntaxKind.PlusToken ? [readLiteral(left, known), readLiteral(right, known)] : [];
  return parts.length > 0 && parts.every((part) => typeof part === "string") ? parts.join("") : undefined;
}

function readObject({ properties }: ts.ObjectLiteralExpression, known: Known): Readonly<Record<string, unknown>> | undefined {
  const entries = properties.flatMap((property) => readProperty(property, known));
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

/** The keys and values that a property brings; a value is `undefined` where JSON cannot hold it. */
function readProperty(property: ts.ObjectLiteralElementLike, known: Known): readonly (readonly [key: string, value: unknown])[] {
  if (ts.isSpreadAssignment(property)) {
    const spread = readSpread(property, known);
    return typeof spread === "object" && spread !== null && !Array.isArray(spread) ? Object.entries(spread) : [["", undefined]];
  }
  if (ts.isShorthandPropertyAssignment(property)) return [[property.name.text, readKnown(property.name, known)]];
  if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return [["", undefined]];
  return [[property.name.text, property.name.text === "__proto__" ? undefined : readLiteral(property.initializer, known)]];
}

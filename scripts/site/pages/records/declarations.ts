import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const source = fileURLToPath(new URL("../../../../src/", import.meta.url));

/** A function as its declaration has it: the types it takes and the types it returns, by name. */
export interface Declared {
  readonly takes: readonly string[];
  readonly returns: readonly string[];
}

/** A type as its declaration has it. */
export interface DeclaredType {
  /** The names that an alias stands for; none of an interface, which is itself. */
  readonly alternatives: readonly string[];
  /** The types of each property of an interface by name; properties within one are called `form.result`. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** What the sources declare and export: functions, and the types that a type is made of. */
export interface Declarations {
  readonly functions: ReadonlyMap<string, Declared>;
  readonly types: ReadonlyMap<string, DeclaredType>;
  /** The constant that a type is read from: `rotationFigures` of `RotationFigures`. */
  readonly specs: ReadonlyMap<string, string>;
}

/** Reads the declarations of all sources; types are taken as written, and nothing is checked. */
export function declarations(): Declarations {
  const functions = new Map<string, Declared>();
  const types = new Map<string, DeclaredType>();
  const specs = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && node.name !== undefined && isExported(node)) {
      const given = [...node.parameters, ...(node.typeParameters ?? [])];
      const before = functions.get(node.name.text);
      functions.set(node.name.text, {
        takes: [...(before?.takes ?? []), ...given.flatMap(namesIn)],
        returns: [...(before?.returns ?? []), ...(node.type === undefined ? [] : namesIn(node.type))],
      });
    } else if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      const isAlias = ts.isTypeAliasDeclaration(node);
      types.set(node.name.text, {
        alternatives: isAlias ? namesIn(node.type) : [],
        properties: new Map(isAlias ? [] : propertiesOf(node.members)),
      });
      const spec = /\b(?:RecordOf|VariantsOf)<typeof (?<spec>\w+)>/u.exec(node.getText())?.groups?.["spec"];
      if (spec !== undefined) specs.set(node.name.text, spec);
    }
  };
  for (const path of readdirSync(source, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".ts")))
    ts.createSourceFile(path, readFileSync(source + path, "utf8"), ts.ScriptTarget.Latest, true).forEachChild(visit);
  return { functions, types, specs };
}

function isExported(node: ts.FunctionDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function propertiesOf(members: ts.NodeArray<ts.TypeElement>, within = ""): (readonly [string, readonly string[]])[] {
  return members.filter(ts.isPropertySignature).flatMap(({ name, type }) => {
    const path = `${within}${name.getText()}`;
    if (type === undefined) return [];
    return [[path, namesIn(type)] as const, ...(ts.isTypeLiteralNode(type) ? propertiesOf(type.members, `${path}.`) : [])];
  });
}

/** The names of types in a node, outside what functions among them take and return. */
function namesIn(node: ts.Node): string[] {
  const names: string[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isFunctionTypeNode(each)) return;
    if (ts.isTypeReferenceNode(each)) names.push(each.typeName.getText());
    if (ts.isExpressionWithTypeArguments(each)) names.push(each.expression.getText());
    each.forEachChild(visit);
  };
  visit(node);
  return names;
}

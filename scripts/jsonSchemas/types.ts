import ts from "typescript";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The types behind the exported schemas, as the compiler sees them. */
export interface SchemaTypes {
  readonly checker: ts.TypeChecker;
  /** The `T` of each `z.ZodType<T>`, by the name of the schema without its ending. */
  readonly types: ReadonlyMap<string, ts.Type>;
  /** Names of the interfaces and type aliases that the entries export, with their declared types. */
  readonly exported: ReadonlyMap<string, ts.Type>;
}

/** Reads the sources of the schemas and of the entries. */
export function schemaTypes(): SchemaTypes {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entries = ["src/schemas/index.ts", "src/index.ts", "src/statistics/index.ts", "src/planning/index.ts"].map(
    (path) => `${root}${path}`,
  );
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const [schemas, ...others] = entries.map((entry) => exportsOf(program, checker, entry));
  const types = new Map<string, ts.Type>();
  for (const symbol of schemas ?? []) {
    const type = symbol.name.endsWith("Schema") ? argumentOf(checker, symbol) : null;
    if (type !== null) types.set(symbol.name.slice(0, -"Schema".length), type);
  }
  const exported = new Map<string, ts.Type>();
  for (const symbol of others.flat()) {
    if ((symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0)
      exported.set(symbol.name, checker.getDeclaredTypeOfSymbol(symbol));
  }
  return { checker, types, exported };
}

function exportsOf(program: ts.Program, checker: ts.TypeChecker, entry: string): ts.Symbol[] {
  const file = program.getSourceFile(entry);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${entry} is no module.`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)));
}

function argumentOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type | null {
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return null;
  const { type } = declaration;
  const argument = type !== undefined && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
  return argument === undefined ? null : checker.getTypeFromTypeNode(argument);
}

/** The comment on a symbol as plain text on one line. */
export function commentOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): string {
  const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker));
  return text
    .replace(/\{@link (?<name>[^}]*)\}/gu, "$<name>")
    .replace(/\s+/gu, " ")
    .trim();
}

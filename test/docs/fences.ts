import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A runnable code fence of the documentation. */
export interface Fence {
  /** File and line, to find it by. */
  readonly where: string;
  readonly code: string;
}

export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** Every `ts` fence in the TSDoc of src, in both READMEs and in the guides. */
export function allFences(): Fence[] {
  const sources = filesBelow("src").filter((path) => path.endsWith(".ts"));
  const guides = filesBelow("docs").filter((path) => /^docs\/(en\/)?guide\/[\w-]+\.md$/u.test(path));
  return [...sources, "README.md", "README.zh.md", ...guides].flatMap((path) => fencesOf(path, readFileSync(`${root}${path}`, "utf8")));
}

/** The fence without what its comments say; what they promise remains. Two languages have it in common. */
export function codeAlone({ code }: Pick<Fence, "code">): string {
  return code.replace(/^\s*\/\/ (?!=>).*\n?/gmu, "");
}

function filesBelow(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`);
}

/** The `ts` fences of one file. */
export function fencesOf(path: string, text: string): Fence[] {
  const fences: Fence[] = [];
  let open: { line: number; lines: string[] } | null = null;
  text.split("\n").forEach((line, index) => {
    const content = path.endsWith(".md") ? line : line.replace(/^\s*\* ?/u, "");
    if (open === null) {
      if (content.trim() === "```ts") open = { line: index + 1, lines: [] };
    } else if (content.trim() === "```") {
      fences.push({ where: `${path}:${String(open.line)}`, code: open.lines.join("\n") });
      open = null;
    } else {
      open.lines.push(content);
    }
  });
  return fences;
}

/** An expression of a fence and the value that its comment `// => value` promises. */
const PROMISE = /^\/\/ =>\s*(?<value>.*)$/su;

/** The fence as a script in which every promise is an assertion `check(expression, value)`; also how many there are. */
export function asScript(fence: Fence): { readonly script: string; readonly promises: number } {
  const source = ts.createSourceFile("fence.ts", fence.code, ts.ScriptTarget.ES2022, true);
  let promises = 0;
  const parts = source.statements.map((statement) => {
    const text = statement.getText(source);
    if (ts.isImportDeclaration(statement)) {
      if (/^import type\b/u.test(text)) return "";
      return text.replace(/^import\s*(\{[^}]*\})\s*from\s*("[^"]*");?$/su, (_all, names: string, from: string) => {
        return `const ${names.replace(/\btype\s+\w+,?/gu, "")} = modules[${from}];`;
      });
    }
    const promise = promiseAfter(fence.code, statement.getEnd());
    if (promise === null || !ts.isExpressionStatement(statement)) return text;
    promises += 1;
    return `check(${statement.expression.getText(source)}, ${promise});`;
  });
  const { outputText } = ts.transpileModule(parts.join("\n"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return { script: outputText, promises };
}

function promiseAfter(code: string, end: number): string | null {
  const trailing = ts.getTrailingCommentRanges(code, end)?.[0];
  const following = ts.getLeadingCommentRanges(code, end)?.[0];
  for (const range of [trailing, following]) {
    if (range === undefined) continue;
    const value = PROMISE.exec(code.slice(range.pos, range.end))?.groups?.["value"];
    if (value !== undefined) return value.trim();
  }
  return null;
}

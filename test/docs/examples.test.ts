import ts from "typescript";
import { describe, expect, it } from "vitest";
import { drawnFences } from "./drawnFences.js";
import * as core from "edu-balance";
import * as columns from "edu-balance/columns";
import * as planning from "edu-balance/planning";
import * as reporting from "edu-balance/reporting";
import * as charts from "edu-balance/charts";
import * as sql from "edu-balance/sql";
import * as udf from "edu-balance/udf";
import * as intake from "edu-balance/intake";
import * as schemas from "edu-balance/schemas";
import * as statistics from "edu-balance/statistics";
import { allFences, asScript, codeAlone, root } from "./fences.js";

const modules = {
  "edu-balance": core,
  "edu-balance/columns": columns,
  "edu-balance/planning": planning,
  "edu-balance/reporting": reporting,
  "edu-balance/charts": charts,
  "edu-balance/sql": sql,
  "edu-balance/udf": udf,
  "edu-balance/intake": intake,
  "edu-balance/schemas": schemas,
  "edu-balance/statistics": statistics,
};
const written = allFences();
const fences = [...written, ...drawnFences()];

describe("documentation examples", () => {
  it.each(fences)("$where keeps its promises", (fence) => {
    const { script, promises } = asScript(fence);
    expect(promises).toBeGreaterThan(0);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples of this repository, nothing from outside
    const run = new Function("modules", "check", script) as (given: typeof modules, check: typeof checkPromise) => void;
    run(modules, checkPromise);
  });

  it("type-check as a user would write them", () => {
    const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    // Both languages of a page have one code.
    const codes = [...new Set(fences.map(codeAlone))];
    const files = new Map(codes.map((code, index) => [`${root}test/docs/fence-${String(index)}.ts`, `${code}\nexport {};`]));
    const host = ts.createCompilerHost(options);
    const readFile = host.readFile.bind(host);
    host.readFile = (path) => files.get(path) ?? readFile(path);
    const fileExists = host.fileExists.bind(host);
    host.fileExists = (path) => files.has(path) || fileExists(path);
    const getSourceFile = host.getSourceFile.bind(host);
    host.getSourceFile = (path, language) => {
      const text = files.get(path);
      return text === undefined ? getSourceFile(path, language) : ts.createSourceFile(path, text, language, true);
    };
    const loose = { ...options, isolatedDeclarations: false, declaration: false, noUnusedLocals: false };
    const program = ts.createProgram([...files.keys()], loose, host);
    const messages = ts
      .getPreEmitDiagnostics(program)
      .filter((each) => each.file !== undefined && files.has(each.file.fileName))
      .map((each) => `${each.file?.text ?? ""}\n${ts.flattenDiagnosticMessageText(each.messageText, "\n")}`);
    expect(messages).toEqual([]);
  });

  it("stand beside every exported function of the public entries", () => {
    const documented = written.map((fence) => fence.code).join("\n");
    const functions = Object.values(modules).flatMap((entry) =>
      Object.entries(entry)
        .filter(([, value]) => typeof value === "function")
        .map(([name]) => name),
    );
    expect(functions.filter((name) => !new RegExp(`\\b${name}\\b`, "u").test(documented))).toEqual([]);
  });
});

function checkPromise(actual: unknown, promised: unknown): void {
  expect(actual).toEqual(promised);
}

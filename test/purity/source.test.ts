import { ESLint } from "eslint";
import { cruise } from "dependency-cruiser";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { root } from "../docs/fences.js";

const eslint = new ESLint({ cwd: root });

/** The rules that a line of code breaks, were it to stand in a file of src. */
async function broken(code: string, filePath = "src/indicators/school/indicators.ts"): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${filePath}` });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? "parse").filter((rule) => rule.startsWith("no-restricted"));
}

describe("the lint rules keep src pure", () => {
  it.each([
    "export const now: number = Date.now();",
    "export const now: Date = new Date();",
    "export const now: string = Date();",
    "export const dice: number = Math.random();",
    "export const home: unknown = process.env;",
    "export const big: string = (1e6).toLocaleString();",
    'export const order: number = "a".localeCompare("b");',
    'export const format: unknown = new Intl.NumberFormat("zh");',
    'export const page: unknown = fetch("https://example.org");',
    "export const later: unknown = setTimeout(() => 0, 1);",
    "export const run: unknown = globalThis;",
    'console.log("here");',
    'import { readFileSync } from "node:fs"; export const read: unknown = readFileSync;',
    'import { join } from "path"; export const read: unknown = join;',
    'import { format } from "date-fns"; export const read: unknown = format;',
    'import * as z from "zod"; export const schema: unknown = z;',
    'import * as z from "zod/mini"; export const schema: unknown = z;',
    'export const lazy: unknown = import("zod");',
    "export const here: string = import.meta.url;",
    "let last = 0; export const next = (): number => (last += 1);",
    "export let last: number = 0;",
    "var last = 0; export const next = (): number => (last += 1);",
    "const found: Map<string, number> = new Map(); export const read = (id: string): number | undefined => found.get(id);",
    "const found: Map<string, number> = /* @__PURE__ */ new Map(); export const read = (id: string): unknown => found.get(id);",
    "export const seen: WeakSet<object> = new WeakSet();",
    "const room: Float64Array = new Float64Array(64); export const read = (): unknown => room[0];",
    "const view: DataView = new DataView(new ArrayBuffer(8)); export const read = (): unknown => view;",
  ])("refuse %s", async (code) => {
    expect(await broken(code)).not.toEqual([]);
  });

  it.each([
    ['import { isValid } from "date-fns/isValid"; export const read: unknown = isValid;', "src/foundation/calendarDate.ts"],
    ["export const day: Date = new Date(2016, 4, 16);", "src/foundation/calendarDate.ts"],
    ['import * as z from "zod"; export const schema: unknown = z;', "src/schemas/fields.ts"],
    ["export const first = (): number => { let sum = 0; for (let i = 0; i < 3; i += 1) sum += i; return sum; };", "src/model/school.ts"],
    ['export const KINDS: ReadonlySet<string> = new Set(["a"]);', "src/model/school.ts"],
  ])("allow %s in %s", async (code, path) => {
    expect(await broken(code, path)).toEqual([]);
  });

  it("refuse a variable of the module in the schemas and in intake too", async () => {
    expect(await broken("let last = 0; export const next = (): number => (last += 1);", "src/schemas/fields.ts")).not.toEqual([]);
    expect(await broken("let last = 0; export const next = (): number => (last += 1);", "src/intake/field.ts")).not.toEqual([]);
  });

  it("refuse the named import of zod in the schemas", async () => {
    expect(await broken('import { z } from "zod"; export const schema: unknown = z;', "src/schemas/fields.ts")).toEqual([
      "no-restricted-syntax",
    ]);
    expect(await broken('import z from "zod"; export const schema: unknown = z;', "src/schemas/fields.ts")).toEqual([
      "no-restricted-syntax",
    ]);
  });
});

describe("imports go only downward", () => {
  const config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
    forbidden: { name: string; from: { path?: string; pathNot?: string }; to: { path?: string; pathNot?: string } }[];
    options: object;
  };

  it("throughout src", async () => {
    const { output } = await cruise(["src"], {
      ...config.options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: config.forbidden },
    });
    const { summary } = output as { summary: { error: number; totalCruised: number } };
    expect(summary.error).toBe(0);
    expect(summary.totalCruised).toBeGreaterThan(40);
  });

  // The same patterns dependency-cruiser matches, held against made-up edges of the graph.
  const forbids = (from: string, to: string): string[] =>
    config.forbidden
      .filter((rule) => rule.name.startsWith("no-import-up") || rule.name === "statistics-stand-alone")
      .filter((rule) => {
        const source = new RegExp(rule.from.path ?? "", "u").exec(from);
        if (source === null) return false;
        const pathNot = rule.to.pathNot?.replace("$1", source[1] ?? "");
        return new RegExp(rule.to.path ?? "", "u").test(to) && !(pathNot !== undefined && new RegExp(pathNot, "u").test(to));
      })
      .map((rule) => rule.name);

  it.each([
    ["src/statistics/moments.ts", "src/policy/records/types.ts"],
    ["src/policy/records/types.ts", "src/statistics/moments.ts"],
    ["src/findings/finding.ts", "src/model/school.ts"],
    ["src/model/school.ts", "src/indicators/school/indicators.ts"],
    ["src/indicators/school/indicators.ts", "src/assessments/assessTargets.ts"],
    ["src/assessments/assessTargets.ts", "src/schemas/schemas.ts"],
    ["src/foundation/localText.ts", "src/findings/reason.ts"],
  ])("%s may not import %s", (from, to) => {
    expect(forbids(from, to)).not.toEqual([]);
  });

  it.each([
    ["src/assessments/assessTargets.ts", "src/policy/records/types.ts"],
    ["src/model/stageUnits.ts", "src/statistics/exact/expansion.ts"],
    ["src/statistics/moments.ts", "src/statistics/exact/expansion.ts"],
    ["src/policy/lookup/parameterAt.ts", "src/foundation/usageError.ts"],
  ])("%s may import %s", (from, to) => {
    expect(forbids(from, to)).toEqual([]);
  });
});

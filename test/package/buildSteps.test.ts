import { SourceMap } from "node:module";
import { transformSync } from "esbuild";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { callPure, markPure } from "../../scripts/build/annotatePure.js";
import { askLate } from "../../scripts/build/askLate.js";
import { widenWords } from "../../scripts/build/shareDeclarations.js";
import { takeLiterals } from "../../scripts/build/takeLiterals.js";
import { thinMap } from "../../scripts/build/thinMap.js";

const long = "很长".repeat(100);

describe("takeLiterals", () => {
  const take = (text: string): ReturnType<typeof takeLiterals> => takeLiterals(text, (index) => `name${String(index)}`);

  it("takes the long literals of constants and leaves a name, on the line where each ended", () => {
    const { text, literals } = take(
      `const one = {\n  a: "${long}" + "!",\n  "b": [1_000, -2.5e3, null, true, \`t\`],\n} as const;\nconst two = 2;`,
    );
    expect(text).toBe("const one = \n\n\nname0 as const;\nconst two = 2;");
    expect([...literals]).toEqual([["name0", { a: `${long}!`, b: [1000, -2500, null, true, "t"] }]]);
  });

  it("takes the longest part that is a literal where the whole is none", () => {
    const { text, literals } = take(`const one = extend({ of: other, is: { a: "${long}" } }, [{ b: "${long}" }]);`);
    expect(text).toBe("const one = extend({ of: other, is: name0 }, name1);");
    expect([...literals.values()]).toEqual([{ a: long }, [{ b: long }]]);
  });

  it("puts in what is spread and the texts and numbers of constants of the module", () => {
    const { literals } = take(
      `const most = { a: 1, b: [] }, list = ["x"], day = "d";\nconst one = [{ ...most, b: [...list, "${long}"], day }, { ...most, c: day, d: "${long}" }];`,
    );
    expect([...literals.values()]).toEqual([
      [
        { a: 1, b: ["x", long], day: "d" },
        { a: 1, b: [], c: "d", d: long },
      ],
    ]);
    expect(take(`const day = "d"; const one = { a: "${long}", day: day };`).literals.get("name0")).toEqual({ a: long, day: "d" });
  });

  it("leaves an object of the module one object", () => {
    expect(take(`const shared = { a: 1 }; const one = { a: shared, b: "${long}" };`).literals.size).toBe(0);
  });

  it.each([
    ["what a function makes anew with each call", `const one = () => ({ a: "${long}" });`],
    ["what is within a function of a class", `class One { a() { return { a: "${long}" }; } }`],
    ["what is calculated", `const one = { a: "${long}" + other };`],
    ["what is spread", `const one = { ...other, a: other("${long}") };`],
    ["undefined, which JSON has not", `const one = { a: undefined, b: "${long}" };`],
    ["-0, which JSON has not", `const one = { a: -0, b: "${long}" };`],
    ["a key that would be another object's", `const one = { __proto__: null, b: "${long}" };`],
    ["a key that is calculated", `const one = { [other]: 1, b: "${long}" };`],
    ["a gap in an array", `const one = [1, , "${long}"];`],
    ["a short one", `const one = { a: 1 };`],
  ])("leaves %s", (_, text) => {
    expect(take(text)).toEqual({ text, literals: new Map() });
  });
});

describe("askLate", () => {
  const late = (code: string): string =>
    askLate(
      code,
      (path) => path.startsWith("./late"),
      ({ name, file, key }) => `exports.${name} = () => ${file}().${key}();`,
    );

  it("asks for a file where its names are used, and once", () => {
    const asked: string[] = [];
    const code = late(
      `const a = require('./late/a.cjs');\nconst b = require('./b.cjs');\nexports.sum = (x) => b.of(a.one, a.one, x, 'a.one');`,
    );
    const exported: { sum?: (x: number) => unknown } = {};
    const files: Record<string, unknown> = { "./late/a.cjs": { one: 1 }, "./b.cjs": { of: (...all: unknown[]) => all } };
    const require = (path: string): unknown => {
      asked.push(path);
      return files[path];
    };
    runInNewContext(code, { require, exports: exported });
    expect(asked).toEqual(["./b.cjs"]);
    expect([exported.sum?.(2), exported.sum?.(3)]).toEqual([
      [1, 1, 2, "a.one"],
      [1, 1, 3, "a.one"],
    ]);
    expect(asked).toEqual(["./b.cjs", "./late/a.cjs"]);
  });

  it("has what is handed on written as it is told, and leaves the lines", () => {
    const code = late(`'use strict';\n\nconst a = require("./late/a.cjs");\nexports.one = a.x;\nexports.two = two;`).split("\n");
    expect(code).toHaveLength(5);
    expect(code.slice(3)).toEqual(["exports.one = () => a().x();", "exports.two = two;"]);
  });
});

describe("widenWords", () => {
  it("declares the words of a record as text, and leaves its other values", () => {
    const text = `declare const a: {\n  readonly id: "a";\n  readonly zh: "甲 \\"乙\\"";\n  readonly en: "A; b";\n  kind: "zh";\n};`;
    expect(widenWords(text)).toBe(
      `declare const a: {\n  readonly id: "a";\n  readonly zh: string;\n  readonly en: string;\n  kind: "zh";\n};`,
    );
  });

  it.each([`  zh: string;`, `  en: "one" | "two";`, ` * reasonText(x); // => { zh: "甲", en: "A" }`])("leaves %s", (text) => {
    expect(widenWords(text)).toBe(text);
  });
});

describe("marks of constants", () => {
  it("outlive a minifier and are calls free of effects then", () => {
    const marked = markPure(
      "const one = make(1); const two = { a: 2 }; export function three() { return make(one); }\nexport { one, two };",
    );
    const small = transformSync(marked, { minifySyntax: true, minifyWhitespace: true }).code;
    expect(callPure(small)).toContain("const one=/*@__PURE__*/(()=>make(1))(),two={a:2};");
    // Nothing is left of a constant that nobody takes.
    expect(transformSync(callPure("const one=__pure__(()=>make(1));export const two=2;"), { treeShaking: true }).code).not.toContain(
      "make",
    );
  });
});

describe("thinMap", () => {
  const lines = [
    "export function one(x: number) {",
    "  if (x < 0) throw new RangeError('below');",
    "  return x;",
    "}",
    "export const two = one(1) + one(2);",
  ];
  const { code, map } = transformSync(lines.join("\n"), { loader: "ts", minify: true, sourcemap: "external", sourcefile: "one.ts" });

  it("knows the line of everything as before, in fewer bytes", () => {
    const [before, after] = [map, thinMap(map)].map((json) => new SourceMap(JSON.parse(json) as SourceMap["payload"]));
    const lineAt = (known: SourceMap | undefined, column: number): unknown => {
      const entry = known?.findEntry(0, column);
      return entry !== undefined && "originalLine" in entry ? [entry.originalSource, entry.originalLine] : null;
    };
    const places = Array.from({ length: code.trimEnd().length }, (_, column) => column);
    expect(places.map((column) => lineAt(after, column))).toEqual(places.map((column) => lineAt(before, column)));
    expect(lineAt(after, code.indexOf("throw"))).toEqual(["one.ts", 1]);
    expect(thinMap(map).length).toBeLessThan(map.length / 2);
  });
});

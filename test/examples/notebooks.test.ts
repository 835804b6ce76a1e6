import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../docs/fences.js";

interface Cell {
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly execution_count?: number | null;
  readonly outputs?: readonly { readonly output_type: string; readonly text?: readonly string[] }[];
}

const folder = `${root}examples/notebooks/`;
const names = readdirSync(folder).filter((name) => name.endsWith(".ipynb"));
const cellsOf = (name: string): readonly Cell[] => (JSON.parse(readFileSync(`${folder}${name}`, "utf8")) as { cells: Cell[] }).cells;

// `npm run notebooks` executes them and compares; here only what is committed is looked at.
describe.each(names)("the notebook %s", (name) => {
  const code = cellsOf(name).filter(({ cell_type: kind }) => kind === "code");
  const outputs = code.flatMap((cell) => cell.outputs ?? []);

  it("has the output of every cell but those that only define, and no error", () => {
    for (const { source, outputs: found = [] } of code) {
      if (source.join("").includes("console.log(")) expect([source.join(""), found.length]).toEqual([source.join(""), 1]);
    }
    expect([...new Set(outputs.map(({ output_type: kind }) => kind))]).toEqual(["stream"]);
  });

  it("holds nothing of when and where it was executed", () => {
    expect(code.every(({ execution_count: count }) => count === null)).toBe(true);
    expect(outputs.flatMap(({ text = [] }) => text).join("")).not.toMatch(/\/(?:work|tmp|home|root)\//u);
  });

  it("says in Chinese and English what it is, and names the library by its public entries", () => {
    const [first] = cellsOf(name);
    expect(first?.source.join("")).toMatch(/^# [A-Z].+ · \p{Script=Han}/u);
    const imported = code.flatMap(({ source }) => [...source.join("").matchAll(/from "(edu-balance[^"]*)"/gu)].map(([, entry]) => entry));
    expect(imported).toContain("edu-balance");
    expect(imported.every((entry) => /^edu-balance(?:\/\w+)?$/u.test(entry ?? ""))).toBe(true);
  });
});

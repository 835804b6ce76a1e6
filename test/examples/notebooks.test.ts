import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Cell, changesOf, type Notebook, shownOf, steadySvg, withOutputs } from "../../examples/notebooks/outputs.js";
import { root } from "../docs/fences.js";

const folder = `${root}examples/notebooks/`;
const names = readdirSync(folder).filter((name) => name.endsWith(".ipynb"));
const notebookOf = (name: string): Notebook => JSON.parse(readFileSync(`${folder}${name}`, "utf8")) as Notebook;
const cellsOf = (name: string): readonly Cell[] => notebookOf(name).cells;
const svgOf = (id: string, text: string): string => `<svg><style>.${id}-cls-0{}</style><text class="${id}-cls-0">${text}</text></svg>`;
const drawn = (svg: string): Notebook => ({
  cells: [{ cell_type: "code", source: [], outputs: [{ output_type: "display_data", data: { "image/svg+xml": svg } }] }],
});

describe("what a cell has drawn", () => {
  it("is the same whatever number the library counts its ids from", () => {
    expect(changesOf(drawn(svgOf("zr0", "0.65")), drawn(svgOf("zr7", "0.65")))).toEqual([]);
    expect(steadySvg(`${svgOf("zr4", "a")}${svgOf("zr9", "b")}`)).toBe(steadySvg(`${svgOf("zr0", "a")}${svgOf("zr1", "b")}`));
    expect(steadySvg(svgOf("zr4", "b"))).not.toContain("zr4");
  });

  it("is a change where another number, one picture less or one more is drawn", () => {
    const committed = drawn(svgOf("zr0", "0.65"));
    expect(changesOf(committed, drawn(svgOf("zr0", "0.66")))).toMatchObject([
      { cell: 1, expected: expect.stringContaining("0.65") as string },
    ]);
    expect(changesOf(committed, { cells: [{ cell_type: "code", source: [] }] })).toHaveLength(1);
    expect(changesOf({ cells: [{ cell_type: "code", source: [] }] }, committed)).toHaveLength(1);
  });

  it("is written down so that it is read back the same, beside what is printed", () => {
    const printed = { output_type: "stream", name: "stdout", text: ["one\n", "two\n"] };
    const executed: Notebook = {
      cells: drawn(svgOf("zr3", "x")).cells.map((cell) => ({ ...cell, outputs: [printed, ...(cell.outputs ?? [])] })),
    };
    const written = withOutputs({ cells: [{ cell_type: "code", source: [] }] }, executed);
    expect(changesOf(written, executed)).toEqual([]);
    expect(shownOf(written)[0]?.text).toBe("one\ntwo");
  });
});

// `npm run notebooks` executes them and compares; here only what is committed is looked at.
describe.each(names)("the notebook %s", (name) => {
  const code = cellsOf(name).filter(({ cell_type: kind }) => kind === "code");
  const outputs = code.flatMap((cell) => cell.outputs ?? []);

  it("has the output of every cell but those that only define, and no error", () => {
    for (const { source, outputs: found = [] } of code) {
      if (source.join("").includes("console.log(")) expect([source.join(""), found[0]?.output_type]).toEqual([source.join(""), "stream"]);
    }
    expect(new Set(outputs.map(({ output_type: kind }) => kind))).toEqual(new Set(["stream", "display_data"]));
  });

  it("has a chart: one picture with its title in it, said in words before it, and nothing in it that runs or loads", () => {
    const shown = shownOf(notebookOf(name)).filter(({ pictures }) => pictures.length > 0);
    expect(shown.length).toBeGreaterThan(0);
    for (const { text, pictures } of shown) {
      const [title = "", description = ""] = text.split("\n");
      const written = pictures.map((svg) =>
        [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/gu)].map(([, said]) => said?.replaceAll("&lt;", "<") ?? ""),
      );
      expect([pictures.length, written.flat().join("")]).toEqual([1, expect.stringContaining(title) as string]);
      expect(description).toMatch(/^\p{Script=Han}.*。$/u);
      expect(pictures.join("")).not.toMatch(/<script|<image|<foreignObject|\bon\w+=|url\((?!#)|href="(?!#)/u);
    }
  });

  it("holds nothing of when and where it was executed", () => {
    expect(code.every(({ execution_count: count }) => count === null)).toBe(true);
    expect(JSON.stringify(outputs)).not.toMatch(/\/(?:work|tmp|home|root)\//u);
  });

  it("says in Chinese and English what it is, and names the library by its public entries", () => {
    const [first] = cellsOf(name);
    expect(first?.source.join("")).toMatch(/^# [A-Z].+ · \p{Script=Han}/u);
    const imported = code.flatMap(({ source }) => [...source.join("").matchAll(/from "(edu-balance[^"]*)"/gu)].map(([, entry]) => entry));
    expect(imported).toContain("edu-balance");
    expect(imported.every((entry) => /^edu-balance(?:\/\w+)?$/u.test(entry ?? ""))).toBe(true);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clauses, parameters } from "edu-balance";
import { VERDICTS } from "edu-balance/columns";
import { codeAlone, fencesOf, root } from "./fences.js";

const FILES = ["README.md", "README.zh.md"] as const;
const texts = FILES.map((file) => ({ file, text: readFileSync(`${root}${file}`, "utf8") }));
const CLAUSES = String(clauses.filter(({ document }) => document === "shuozhouOpinion2016").length);
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { exports: Record<string, unknown> };

const headingsOf = (text: string): string[] => text.split("\n").flatMap((line) => /^#+(?= )/u.exec(line)?.[0] ?? []);
const rowsOf = (text: string): number => text.split("\n").filter((line) => line.startsWith("|")).length;
const shellOf = (text: string): string[] =>
  [...text.matchAll(/```sh\n(?<commands>[^`]*)```/gu)].map((match) => match.groups?.["commands"] ?? "");

describe("README.md and README.zh.md", () => {
  const [english, chinese] = texts.map(({ text }) => text) as [string, string];

  it("have the same headings, tables and commands", () => {
    expect(headingsOf(chinese)).toEqual(headingsOf(english));
    expect(rowsOf(chinese)).toBe(rowsOf(english));
    expect(shellOf(chinese)).toEqual(shellOf(english));
  });

  it("have the same code, with comments of their own", () => {
    const [ours, theirs] = [fencesOf("README.md", english), fencesOf("README.zh.md", chinese)];
    expect(ours.length).toBeGreaterThan(2);
    expect(theirs.map(codeAlone)).toEqual(ours.map(codeAlone));
  });

  it("name the same functions and codes", () => {
    const named = (text: string): string[] =>
      [
        ...new Set([...text.replace(/```.*?```/gsu, "").matchAll(/`(?<code>[^`\n]+)`/gu)].map((match) => match.groups?.["code"] ?? "")),
      ].sort();
    expect(named(chinese)).toEqual(named(english));
  });

  it("link to each other", () => {
    expect(english).toContain("(README.zh.md)");
    expect(chinese).toContain("(README.md)");
  });

  it.each(texts)("$file says how many parameters, clauses and verdicts there are", ({ text }) => {
    const ids = new Set(parameters.map(({ id }) => id)).size;
    expect(text).toMatch(new RegExp(`dated records of ${String(ids)} parameters|${String(ids)}项参数`, "u"));
    expect(text).toMatch(new RegExp(`the ${CLAUSES}\\s+clauses|${CLAUSES}条`, "u"));
    for (const verdict of VERDICTS) expect(text).toContain(`- \`${verdict}\``);
  });

  it.each(texts)("$file lists every entry of the package", ({ text }) => {
    const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith(".json"));
    const listed = [...text.matchAll(/^\| `(?<entry>edu-balance[^`]*)` \|/gmu)].map((match) => match.groups?.["entry"] ?? "");
    expect(listed.sort()).toEqual(entries.map((entry) => entry.replace(/^\./u, "edu-balance")).sort());
  });

  it.each(texts)("$file links to files and headings that exist", ({ text }) => {
    const links = [...text.matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map((match) => match.groups?.["target"] ?? "");
    const broken = links.filter((link) => !/^https?:/u.test(link) && !existsSync(`${root}${link.replace(/#.*$/u, "")}`));
    expect(broken).toEqual([]);
  });
});

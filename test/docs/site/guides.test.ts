import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GUIDES } from "../../../docs/guide/guides.js";
import { DRAWN } from "../../../scripts/site/drawn/index.js";
import { expand } from "../../../scripts/site/expand.js";
import { LANGUAGES, rootOf } from "../../../scripts/site/page.js";
import { VERDICT_NAMES } from "edu-balance";
import { codeAlone, fencesOf, root } from "../fences.js";
import { latinWords, linesWithNumbers, proseOf } from "./guideProse.js";

const pages = GUIDES.flatMap((part) => part.pages);
const fileOf = (path: string, language: (typeof LANGUAGES)[number]): string => `docs/${rootOf(language)}guide/${path}.md`;
const files = pages.flatMap(({ path, title }) => LANGUAGES.map((language) => ({ path, title, language, file: fileOf(path, language) })));
const read = (file: string): string => readFileSync(`${root}${file}`, "utf8");
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```$/gmu, "").replace(/`[^`\n]+`/gu, "");
const headingsOf = (text: string): string[] => withoutCode(text).match(/^#+(?= )/gmu) ?? [];
const rowsOf = (text: string): number => withoutCode(text).match(/^\|/gmu)?.length ?? 0;
const blocksOf = (text: string): string[] =>
  [...text.matchAll(/^```(?<language>\w*)\n/gmu)].map(({ groups = {} }) => groups["language"] ?? "");
const commandsOf = (text: string): string[] =>
  [...text.matchAll(/^```sh\n(?<lines>[\s\S]*?)^```$/gmu)].flatMap(({ groups = {} }) => (groups["lines"] ?? "").trim().split("\n"));

it.each(files)("$file is there", ({ file }) => {
  expect(existsSync(`${root}${file}`)).toBe(true);
});

describe.each(files.filter(({ file }) => existsSync(`${root}${file}`)))("$file", ({ file, title, language }) => {
  const text = read(file);

  it("has the title of the list of guides as its only first heading", () => {
    expect(withoutCode(text).match(/^# .*$/gmu)).toEqual([`# ${title[language]}`]);
  });

  it("has no number written by hand: they are put in from records, or are in code that runs", () => {
    expect(linesWithNumbers(text)).toEqual([]);
  });

  it("has no line of code that is longer than the page is wide", () => {
    const lines = [...text.matchAll(/^```ts\n(?<lines>[\s\S]*?)^```$/gmu)].flatMap(({ groups = {} }) =>
      (groups["lines"] ?? "").split("\n"),
    );
    const columns = (line: string): number => line.length + (line.match(/[\p{Script=Han}，。、：；（）]/gu)?.length ?? 0);
    expect(lines.filter((line) => columns(line) > 80)).toEqual([]);
  });

  it("has all that it refers to put in", () => {
    expect(withoutCode(expand(text, language))).not.toMatch(/\[\[|\]\]|\$\$/u);
  });

  it("has commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const inReadme = commandsOf(read("README.md"));
    const unknown = commandsOf(text).filter(
      (line) => !inReadme.includes(line) && !Object.keys(scripts).includes(/^npm run (?<name>[\w:]+)/u.exec(line)?.groups?.["name"] ?? ""),
    );
    expect(unknown).toEqual([]);
  });
});

describe.each(pages.filter(({ path }) => LANGUAGES.every((language) => existsSync(`${root}${fileOf(path, language)}`))))(
  "guide/$path",
  ({ path }) => {
    const [chinese, english] = [read(fileOf(path, "zh")), read(fileOf(path, "en"))];

    it("has the same sections, tables and blocks in both languages", () => {
      expect(headingsOf(chinese)).toEqual(headingsOf(english));
      expect(rowsOf(chinese)).toBe(rowsOf(english));
      expect(blocksOf(chinese)).toEqual(blocksOf(english));
    });

    it("has the same code in both languages, with comments of their own", () => {
      expect(fencesOf("x.md", chinese).map(codeAlone)).toEqual(fencesOf("x.md", english).map(codeAlone));
    });

    it("speaks Chinese in Chinese", () => {
      expect(latinWords(chinese)).toEqual([]);
    });
  },
);

describe("what is drawn in guides", () => {
  it.each(Object.keys(DRAWN))("%s differs between the languages and is not empty", (name) => {
    const [chinese, english] = LANGUAGES.map((language) => DRAWN[name]?.(language) ?? "");
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(english).not.toBe(chinese);
  });

  it("names every verdict", () => {
    for (const language of LANGUAGES) {
      const drawn = DRAWN["verdicts.codes"]?.(language) ?? "";
      for (const [code, name] of Object.entries(VERDICT_NAMES)) expect(drawn).toContain(`| **${name[language]}** | \`${code}\` |`);
    }
  });

  it("ends the build where a name is unknown", () => {
    expect(() => expand("[[:verdictz]]", "zh")).toThrow(/verdictz/u);
    expect(() => expand("[[noSuchThing]]", "zh")).toThrow(/noSuchThing/u);
    expect(() => expand("[[=compositeCoefficientLimit@2011-12-31/primary]]", "zh")).toThrow(/2011-12-31/u);
  });

  it("leaves code as it is", () => {
    expect(expand("`[[:verdicts]]`\n\n```ts\n[[1, 2]];\n```\n", "zh")).toBe("`[[:verdicts]]`\n\n```ts\n[[1, 2]];\n```\n");
  });
});

describe("the check of prose", () => {
  it("finds a number, and takes no date, no document, no code and no address for one", () => {
    expect(
      linesWithNumbers("限值为0.65\n\n1. 自2016-12-31起，教督〔2012〕3号，`0.65`，[表](./x2.md)，[[=a@2016-01-01]]，GB/T 2260"),
    ).toEqual(["限值为0.65"]);
    expect(linesWithNumbers("at most 5 schools")).toEqual(["at most 5 schools"]);
  });

  it("finds a Latin word, and takes no name and no letter of a formula for one", () => {
    expect(latinWords("用JSON写出的finding，`verdict`，除以n，[读](./results.md)")).toEqual(["finding"]);
  });

  it("reads the words of links", () => {
    expect(proseOf("见[七种结论](./results.md)。")).toEqual(["见[七种结论]。"]);
  });
});

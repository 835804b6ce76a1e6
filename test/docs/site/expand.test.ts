import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parameterAt } from "edu-balance";
import { expand } from "../../../scripts/site/expand.js";

describe("what guides refer to", () => {
  it("becomes a link to the page of an id, by its name or by other words", () => {
    expect(expand("见[[booksPerPupil]]。", "zh")).toBe("见[生均图书册数](/indicators/booksPerPupil.html)。");
    expect(expand("see [[shuozhouOpinion2016.targets|the targets]]", "en")).toBe(
      "see [the targets](/en/clauses/shuozhouOpinion2016/targets.html)",
    );
  });

  it("becomes the value of a parameter on a day, by stage where it has one", () => {
    const limit = parameterAt("compositeCoefficientLimit", { asOf: "2016-09-01", stage: "primary" }).parameter?.value;
    expect(expand("≤ [[=compositeCoefficientLimit@2016-09-01/primary]]", "zh")).toBe(`≤ ${String(limit)}`);
  });

  it("becomes MathML for a formula", () => {
    expect(expand("$$ \\frac{S}{X} $$", "en")).toMatch(/^<math v-pre .*<mfrac><mi>S<\/mi><mi>X<\/mi><\/mfrac><\/math>$/u);
  });

  it("becomes a block of code: the region of an example, by its own text", () => {
    const block = expand("[[file:examples/charts.ts#vega]]", "en");
    expect(block).toMatch(/^```ts\nexport async function vegaSvg[\s\S]*\.toSVG\(\);\n\}\n```$/u);
    expect(readFileSync("examples/charts.ts", "utf8")).toContain(block.slice("```ts\n".length, -"\n```".length));
    expect(expand("[[file:examples/browser/build.ts#policy]]", "zh")).toMatch(/^```ts\nconst policy = /u);
    expect(() => expand("[[file:examples/charts.ts#nothing]]", "en")).toThrow("nothing");
  });

  it("leads from the first mention of a function or class to its page, but not from headings, links and code", () => {
    const text = "# `gini`\n\nUse `gini`, `gini` and `UsageError`, [see `theilT`](x.md).\n\n```ts\n`atkinson`;\n```\n";
    expect(expand(text, "zh")).toBe(
      "# `gini`\n\nUse [`gini`](/en/api/statistics/functions/gini.html), `gini` and [`UsageError`](/en/api/edu-balance/classes/UsageError.html), " +
        "[see `theilT`](x.md).\n\n```ts\n`atkinson`;\n```\n",
    );
  });

  it("stays as it is in code", () => {
    const code = "`[[x]]`\n\n```ts\nconst pairs = [[one]];\n```\n";
    expect(expand(code, "en")).toBe(code);
  });

  it("ends the build for an unknown id, a day without a rule and a formula that is none", () => {
    expect(() => expand("[[nothing]]", "en")).toThrow("nothing");
    expect(() => expand("[[=compositeCoefficientLimit@1990-01-01/primary]]", "en")).toThrow("1990-01-01");
    expect(() => expand("$$ \\frac{ $$", "en")).toThrow();
  });
});
